;; A throw makes an exception; where the function has a handler, it goes there directly.
(module
  (tag $t (param i32 v128 externref))
  (func $throw (param i32 v128 externref)
    (throw $t (local.get 0) (local.get 1) (local.get 2)))
  (func $direct (param i32) (result i32)
    (block $caught (result i32 v128 externref)
      (try_table (catch $t $caught)
        (throw $t (local.get 0) (v128.const i64x2 0 0) (ref.null extern)))
      (unreachable))
    (drop) (drop))
  (func $nothing_to_catch (result i32)
    (block $caught
      (try_table (result i32) (catch_all $caught) (i32.const 1))
      (return))
    (i32.const 2)))

;;= define internal void @f0(ptr swiftself %vmctx, i32 %0, <2 x i64> %1, ptr %2) {
;;= entry:
;;=   %local0 = alloca i32, align 4
;;=   store i32 %0, ptr %local0, align 4
;;=   %local1 = alloca <2 x i64>, align 16
;;=   store <2 x i64> %1, ptr %local1, align 16
;;=   %local2 = alloca ptr, align 8
;;=   store ptr %2, ptr %local2, align 8
;;=   br label %body
;;=
;;= body:
;;=   %3 = load i32, ptr %local0, align 4
;;=   %4 = load <2 x i64>, ptr %local1, align 16
;;=   %5 = load ptr, ptr %local2, align 8
;;=   %6 = call ptr @wasmo5_rt_exception_new(ptr %vmctx, i32 0)
;;=   %value = getelementptr i8, ptr %6, i64 16
;;=   store i32 %3, ptr %value, align 8, exception
;;=   %value1 = getelementptr i8, ptr %6, i64 32
;;=   store <2 x i64> %4, ptr %value1, align 8, exception
;;=   %value2 = getelementptr i8, ptr %6, i64 48
;;=   store ptr %5, ptr %value2, align 8, exception
;;=   call void @wasmo5_rt_throw(ptr %vmctx, ptr %6)
;;=   unreachable
;;= }
;;=
;;= define internal i32 @f1(ptr swiftself %vmctx, i32 %0) {
;;= entry:
;;=   %local0 = alloca i32, align 4
;;=   store i32 %0, ptr %local0, align 4
;;=   br label %body
;;=
;;= body:
;;=   %1 = load i32, ptr %local0, align 4
;;=   %2 = call ptr @wasmo5_rt_exception_new(ptr %vmctx, i32 0)
;;=   %value = getelementptr i8, ptr %2, i64 16
;;=   store i32 %1, ptr %value, align 8, exception
;;=   %value1 = getelementptr i8, ptr %2, i64 32
;;=   store <2 x i64> zeroinitializer, ptr %value1, align 8, exception
;;=   %value2 = getelementptr i8, ptr %2, i64 48
;;=   store ptr null, ptr %value2, align 8, exception
;;=   br label %dispatch
;;=
;;= dispatch:
;;=   %exception = phi ptr [ %2, %body ]
;;=   %tag = load ptr, ptr %exception, align 8, exception
;;=   %3 = icmp eq ptr %tag, %vmctx
;;=   br i1 %3, label %caught, label %other
;;=
;;= caught:
;;=   %4 = getelementptr i8, ptr %exception, i64 16
;;=   %value3 = load i32, ptr %4, align 8, exception
;;=   %5 = getelementptr i8, ptr %exception, i64 32
;;=   %value4 = load <2 x i64>, ptr %5, align 8, exception
;;=   %6 = getelementptr i8, ptr %exception, i64 48
;;=   %value5 = load ptr, ptr %6, align 8, exception
;;=   br label %end
;;=
;;= other:
;;=   call void @wasmo5_rt_throw(ptr %vmctx, ptr %exception)
;;=   unreachable
;;=
;;= end:
;;=   ret i32 %value3
;;= }
;;=
;;= define internal i32 @f2(ptr swiftself %vmctx) {
;;= entry:
;;=   br label %body
;;=
;;= body:
;;=   br label %end
;;=
;;= end:
;;=   ret i32 1
;;= }
