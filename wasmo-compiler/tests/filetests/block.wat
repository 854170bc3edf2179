;; Blocks whose ends nothing branches to make no LLVM blocks; results are phi nodes where several edges meet.
(module
  (func $plain (param i32) (result i32)
    (block (result i32) (local.get 0)))
  (func $one_edge (param i32) (result i32)
    (block (result i32) (br 0 (local.get 0))))
  (func $two_edges (param i32 i64) (result i64)
    (block $out (result i64)
      (drop (br_if $out (local.get 1) (local.get 0)))
      (i64.const 7)))
  (func $params (param i32) (result i32 i32)
    (local.get 0)
    (i32.const 2)
    (block (param i32 i32) (result i32 i32)
      (br_if 0 (local.get 0))
      (drop)
      (i32.const 3))))

;;= define internal i32 @f0(ptr swiftself %vmctx, i32 %0) {
;;= entry:
;;=   %local0 = alloca i32, align 4
;;=   store i32 %0, ptr %local0, align 4
;;=   br label %body
;;=
;;= body:
;;=   %1 = load i32, ptr %local0, align 4
;;=   ret i32 %1
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
;;=   br label %end
;;=
;;= end:
;;=   ret i32 %1
;;= }
;;=
;;= define internal i64 @f2(ptr swiftself %vmctx, i32 %0, i64 %1) {
;;= entry:
;;=   %local0 = alloca i32, align 4
;;=   store i32 %0, ptr %local0, align 4
;;=   %local1 = alloca i64, align 8
;;=   store i64 %1, ptr %local1, align 8
;;=   br label %body
;;=
;;= body:
;;=   %2 = load i64, ptr %local1, align 8
;;=   %3 = load i32, ptr %local0, align 4
;;=   %condition = icmp ne i32 %3, 0
;;=   br i1 %condition, label %end, label %next
;;=
;;= end:
;;=   %result = phi i64 [ %2, %body ], [ 7, %next ]
;;=   ret i64 %result
;;=
;;= next:
;;=   br label %end
;;= }
;;=
;;= define internal void @f3(ptr swiftself %vmctx, ptr %0, i32 %1) {
;;= entry:
;;=   %local0 = alloca i32, align 4
;;=   store i32 %1, ptr %local0, align 4
;;=   br label %body
;;=
;;= body:
;;=   %2 = load i32, ptr %local0, align 4
;;=   %3 = load i32, ptr %local0, align 4
;;=   %condition = icmp ne i32 %3, 0
;;=   br i1 %condition, label %end, label %next
;;=
;;= end:
;;=   %result = phi i32 [ %2, %body ], [ %2, %next ]
;;=   %result1 = phi i32 [ 2, %body ], [ 3, %next ]
;;=   store i32 %result, ptr %0, align 16
;;=   %result2 = getelementptr i8, ptr %0, i64 16
;;=   store i32 %result1, ptr %result2, align 16
;;=   ret void
;;=
;;= next:
;;=   br label %end
;;= }
