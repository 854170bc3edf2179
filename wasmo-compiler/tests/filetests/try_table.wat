;; The four kinds of catching clauses, in a chain of handlers; calls unwind to the innermost one, and out of the function if there
;; is none.
(module
  (import "m" "f" (func $f (param i32) (result i32)))
  (import "m" "tag" (tag $imported (param i32 i64)))
  (tag $own)
  (func $four (param i32) (result i32)
    (local $l i32)
    (local.set $l (i32.const 1))
    (block $all_ref (result exnref)
      (block $all
        (block $one_ref (result i32 i64 exnref)
          (block $one (result i32 i64)
            (try_table (result i32)
                (catch $imported $one) (catch_ref $imported $one_ref) (catch_all $all) (catch_all_ref $all_ref)
              (call $f (local.get 0))
              (local.set $l (i32.const 2))
              (call $f))
            (return))
          (drop) (return))
        (drop) (drop) (return))
      (return (local.get $l)))
    (throw_ref))
  (func $nested (param i32) (result i32)
    (block $outer
      (try_table (catch $own $outer)
        (block $inner (result i32 i64)
          (try_table (result i32) (catch $imported $inner)
            (call $f (local.get 0)))
          (return))
        (drop) (drop)
        (drop (call $f (local.get 0)))))
    (call $f (i32.const 3))))

;;= define internal i32 @f1(ptr swiftself %vmctx, i32 %0) {
;;= entry:
;;=   %local0 = alloca i32, align 4
;;=   store i32 %0, ptr %local0, align 4
;;=   %local1 = alloca i32, align 4
;;=   store i32 0, ptr %local1, align 4
;;=   %saved_sp = alloca ptr, align 8
;;=   %1 = call ptr @llvm.stacksave.p0()
;;=   store volatile ptr %1, ptr %saved_sp, align 8
;;=   call void (i64, i32, ...) @llvm.experimental.stackmap(i64 0, i32 0, ptr %saved_sp)
;;=   br label %body
;;=
;;= body:
;;=   store i32 1, ptr %local1, align 4
;;=   %2 = load i32, ptr %local0, align 4
;;=   %import = getelementptr i8, ptr %vmctx, i64 -288
;;=   %code = load ptr, ptr %import, align 8, constant, invariant
;;=   %3 = getelementptr i8, ptr %import, i64 8
;;=   %callee = load ptr, ptr %3, align 8, constant, invariant
;;=   %4 = invoke i32 %code(ptr %callee, i32 %2)
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
;;=   %expected = load ptr, ptr %vmctx, align 8, constant, invariant
;;=   %5 = icmp eq ptr %tag, %expected
;;=   br i1 %5, label %caught, label %other
;;=
;;= next:
;;=   store i32 2, ptr %local1, align 4
;;=   %import2 = getelementptr i8, ptr %vmctx, i64 -288
;;=   %code3 = load ptr, ptr %import2, align 8, constant, invariant
;;=   %6 = getelementptr i8, ptr %import2, i64 8
;;=   %callee4 = load ptr, ptr %6, align 8, constant, invariant
;;=   %7 = invoke i32 %code3(ptr %callee4, i32 %4)
;;=           to label %next5 unwind label %pad
;;=
;;= next5:
;;=   br label %end15
;;=
;;= caught:
;;=   %8 = getelementptr i8, ptr %exception, i64 16
;;=   %value = load i32, ptr %8, align 8, exception
;;=   %9 = getelementptr i8, ptr %exception, i64 32
;;=   %value6 = load i64, ptr %9, align 8, exception
;;=   br label %end
;;=
;;= other:
;;=   %tag9 = load ptr, ptr %exception, align 8, exception
;;=   %expected10 = load ptr, ptr %vmctx, align 8, constant, invariant
;;=   %10 = icmp eq ptr %tag9, %expected10
;;=   br i1 %10, label %caught7, label %other8
;;=
;;= end:
;;=   br label %end15
;;=
;;= caught7:
;;=   %11 = getelementptr i8, ptr %exception, i64 16
;;=   %value11 = load i32, ptr %11, align 8, exception
;;=   %12 = getelementptr i8, ptr %exception, i64 32
;;=   %value12 = load i64, ptr %12, align 8, exception
;;=   br label %end13
;;=
;;= other8:
;;=   br label %end14
;;=
;;= end13:
;;=   br label %end15
;;=
;;= end14:
;;=   %13 = load i32, ptr %local1, align 4
;;=   br label %end15
;;=
;;= end15:
;;=   %result = phi i32 [ %7, %next5 ], [ %value, %end ], [ %value11, %end13 ], [ %13, %end14 ]
;;=   ret i32 %result
;;= }
;;=
;;= define internal i32 @f2(ptr swiftself %vmctx, i32 %0) {
;;= entry:
;;=   %local0 = alloca i32, align 4
;;=   store i32 %0, ptr %local0, align 4
;;=   %saved_sp = alloca ptr, align 8
;;=   %1 = call ptr @llvm.stacksave.p0()
;;=   store volatile ptr %1, ptr %saved_sp, align 8
;;=   call void (i64, i32, ...) @llvm.experimental.stackmap(i64 0, i32 0, ptr %saved_sp)
;;=   br label %body
;;=
;;= body:
;;=   %2 = load i32, ptr %local0, align 4
;;=   %import = getelementptr i8, ptr %vmctx, i64 -288
;;=   %code = load ptr, ptr %import, align 8, constant, invariant
;;=   %3 = getelementptr i8, ptr %import, i64 8
;;=   %callee = load ptr, ptr %3, align 8, constant, invariant
;;=   %4 = invoke i32 %code(ptr %callee, i32 %2)
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
;;=   %expected = load ptr, ptr %vmctx, align 8, constant, invariant
;;=   %5 = icmp eq ptr %tag, %expected
;;=   br i1 %5, label %caught, label %other
;;=
;;= next:
;;=   br label %end5
;;=
;;= caught:
;;=   %6 = getelementptr i8, ptr %exception, i64 16
;;=   %value = load i32, ptr %6, align 8, exception
;;=   %7 = getelementptr i8, ptr %exception, i64 32
;;=   %value2 = load i64, ptr %7, align 8, exception
;;=   br label %end
;;=
;;= other:
;;=   br label %dispatch3
;;=
;;= end:
;;=   %8 = load i32, ptr %local0, align 4
;;=   %import6 = getelementptr i8, ptr %vmctx, i64 -288
;;=   %code7 = load ptr, ptr %import6, align 8, constant, invariant
;;=   %9 = getelementptr i8, ptr %import6, i64 8
;;=   %callee8 = load ptr, ptr %9, align 8, constant, invariant
;;=   %10 = invoke i32 %code7(ptr %callee8, i32 %8)
;;=           to label %next12 unwind label %pad9
;;=
;;= dispatch3:
;;=   %exception4 = phi ptr [ %exception, %other ], [ %exception11, %pad9 ]
;;=   %tag15 = load ptr, ptr %exception4, align 8, exception
;;=   %expected16 = getelementptr i8, ptr %vmctx, i64 8
;;=   %11 = icmp eq ptr %tag15, %expected16
;;=   br i1 %11, label %caught13, label %other14
;;=
;;= end5:
;;=   %result = phi i32 [ %4, %next ], [ %13, %end17 ]
;;=   ret i32 %result
;;=
;;= pad9:
;;=   %landed10 = landingpad { ptr, i32 }
;;=           cleanup
;;=   %exception11 = extractvalue { ptr, i32 } %landed10, 0
;;=   br label %dispatch3
;;=
;;= next12:
;;=   br label %end17
;;=
;;= caught13:
;;=   br label %end17
;;=
;;= other14:
;;=   call void @wasmo5_rt_throw(ptr %vmctx, ptr %exception4)
;;=   unreachable
;;=
;;= end17:
;;=   %import18 = getelementptr i8, ptr %vmctx, i64 -288
;;=   %code19 = load ptr, ptr %import18, align 8, constant, invariant
;;=   %12 = getelementptr i8, ptr %import18, i64 8
;;=   %callee20 = load ptr, ptr %12, align 8, constant, invariant
;;=   %13 = call i32 %code19(ptr %callee20, i32 3)
;;=   br label %end5
;;= }
