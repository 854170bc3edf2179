;; The older form: clauses behind the body, delegation to an outer handler or out of the function, and throwing again.
(module
  (import "m" "f" (func $f (result i32)))
  (tag $a (param i32))
  (tag $b)
  (func $catch (result i32)
    try (result i32)
      call $f
    catch $a
    catch $b
      i32.const 2
    catch_all
      rethrow 0
    end)
  (func $delegate (result i32)
    try $outer (result i32)
      try (result i32)
        try (result i32)
          call $f
        delegate $outer
      catch_all
        i32.const 3
      end
    catch $b
      i32.const 4
    end)
  (func $delegate_out (result i32)
    try (result i32)
      try (result i32)
        call $f
      delegate 1
    catch_all
      i32.const 5
    end)
  (func $forgotten (result i32)
    try (result i32)
      call $f
    end))

;;= define internal i32 @f1(ptr swiftself %vmctx) {
;;= entry:
;;=   %saved_sp = alloca ptr, align 8
;;=   %0 = call ptr @llvm.stacksave.p0()
;;=   store volatile ptr %0, ptr %saved_sp, align 8
;;=   call void (i64, i32, ...) @llvm.experimental.stackmap(i64 0, i32 0, ptr %saved_sp)
;;=   br label %body
;;=
;;= body:
;;=   %import = getelementptr i8, ptr %vmctx, i64 -288
;;=   %code = load ptr, ptr %import, align 8, constant, invariant
;;=   %1 = getelementptr i8, ptr %import, i64 8
;;=   %callee = load ptr, ptr %1, align 8, constant, invariant
;;=   %2 = invoke i32 %code(ptr %callee)
;;=           to label %next unwind label %pad
;;=
;;= pad:
;;=   %landed = landingpad { ptr, i32 }
;;=           cleanup
;;=   %exception1 = extractvalue { ptr, i32 } %landed, 0
;;=   br label %dispatch
;;=
;;= dispatch:
;;=   %exception = phi ptr [ %exception1, %pad ]
;;=   %tag = load ptr, ptr %exception, align 8, exception
;;=   %3 = icmp eq ptr %tag, %vmctx
;;=   br i1 %3, label %caught, label %other
;;=
;;= next:
;;=   br label %end
;;=
;;= end:
;;=   %result = phi i32 [ %2, %next ], [ %value, %caught ], [ 2, %caught2 ]
;;=   ret i32 %result
;;=
;;= caught:
;;=   %4 = getelementptr i8, ptr %exception, i64 16
;;=   %value = load i32, ptr %4, align 8, exception
;;=   br label %end
;;=
;;= other:
;;=   %tag4 = load ptr, ptr %exception, align 8, exception
;;=   %expected = getelementptr i8, ptr %vmctx, i64 16
;;=   %5 = icmp eq ptr %tag4, %expected
;;=   br i1 %5, label %caught2, label %other3
;;=
;;= caught2:
;;=   br label %end
;;=
;;= other3:
;;=   call void @wasmo5_rt_throw(ptr %vmctx, ptr %exception)
;;=   unreachable
;;= }
;;=
;;= define internal i32 @f2(ptr swiftself %vmctx) {
;;= entry:
;;=   %saved_sp = alloca ptr, align 8
;;=   %0 = call ptr @llvm.stacksave.p0()
;;=   store volatile ptr %0, ptr %saved_sp, align 8
;;=   call void (i64, i32, ...) @llvm.experimental.stackmap(i64 0, i32 0, ptr %saved_sp)
;;=   br label %body
;;=
;;= body:
;;=   %import = getelementptr i8, ptr %vmctx, i64 -288
;;=   %code = load ptr, ptr %import, align 8, constant, invariant
;;=   %1 = getelementptr i8, ptr %import, i64 8
;;=   %callee = load ptr, ptr %1, align 8, constant, invariant
;;=   %2 = invoke i32 %code(ptr %callee)
;;=           to label %next unwind label %pad
;;=
;;= pad:
;;=   %landed = landingpad { ptr, i32 }
;;=           cleanup
;;=   %exception1 = extractvalue { ptr, i32 } %landed, 0
;;=   br label %dispatch
;;=
;;= dispatch:
;;=   %exception = phi ptr [ %exception1, %pad ]
;;=   br label %dispatch2
;;=
;;= next:
;;=   br label %end
;;=
;;= dispatch2:
;;=   %exception3 = phi ptr [ %exception, %dispatch ]
;;=   %tag = load ptr, ptr %exception3, align 8, exception
;;=   %expected = getelementptr i8, ptr %vmctx, i64 16
;;=   %3 = icmp eq ptr %tag, %expected
;;=   br i1 %3, label %caught, label %other
;;=
;;= end:
;;=   br label %end4
;;=
;;= end4:
;;=   %result = phi i32 [ %2, %end ], [ 4, %caught ]
;;=   ret i32 %result
;;=
;;= caught:
;;=   br label %end4
;;=
;;= other:
;;=   call void @wasmo5_rt_throw(ptr %vmctx, ptr %exception3)
;;=   unreachable
;;= }
;;=
;;= define internal i32 @f3(ptr swiftself %vmctx) {
;;= entry:
;;=   %saved_sp = alloca ptr, align 8
;;=   %0 = call ptr @llvm.stacksave.p0()
;;=   store volatile ptr %0, ptr %saved_sp, align 8
;;=   call void (i64, i32, ...) @llvm.experimental.stackmap(i64 0, i32 0, ptr %saved_sp)
;;=   br label %body
;;=
;;= body:
;;=   %import = getelementptr i8, ptr %vmctx, i64 -288
;;=   %code = load ptr, ptr %import, align 8, constant, invariant
;;=   %1 = getelementptr i8, ptr %import, i64 8
;;=   %callee = load ptr, ptr %1, align 8, constant, invariant
;;=   %2 = invoke i32 %code(ptr %callee)
;;=           to label %next unwind label %pad
;;=
;;= pad:
;;=   %landed = landingpad { ptr, i32 }
;;=           cleanup
;;=   %exception1 = extractvalue { ptr, i32 } %landed, 0
;;=   br label %dispatch
;;=
;;= dispatch:
;;=   %exception = phi ptr [ %exception1, %pad ]
;;=   call void @wasmo5_rt_throw(ptr %vmctx, ptr %exception)
;;=   unreachable
;;=
;;= next:
;;=   br label %end
;;=
;;= end:
;;=   ret i32 %2
;;= }
;;=
;;= define internal i32 @f4(ptr swiftself %vmctx) {
;;= entry:
;;=   %saved_sp = alloca ptr, align 8
;;=   %0 = call ptr @llvm.stacksave.p0()
;;=   store volatile ptr %0, ptr %saved_sp, align 8
;;=   call void (i64, i32, ...) @llvm.experimental.stackmap(i64 0, i32 0, ptr %saved_sp)
;;=   br label %body
;;=
;;= body:
;;=   %import = getelementptr i8, ptr %vmctx, i64 -288
;;=   %code = load ptr, ptr %import, align 8, constant, invariant
;;=   %1 = getelementptr i8, ptr %import, i64 8
;;=   %callee = load ptr, ptr %1, align 8, constant, invariant
;;=   %2 = invoke i32 %code(ptr %callee)
;;=           to label %next unwind label %pad
;;=
;;= pad:
;;=   %landed = landingpad { ptr, i32 }
;;=           cleanup
;;=   %exception1 = extractvalue { ptr, i32 } %landed, 0
;;=   br label %dispatch
;;=
;;= dispatch:
;;=   %exception = phi ptr [ %exception1, %pad ]
;;=   call void @wasmo5_rt_throw(ptr %vmctx, ptr %exception)
;;=   unreachable
;;=
;;= next:
;;=   ret i32 %2
;;= }
