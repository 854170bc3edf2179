;;! explicit
;; A shared memory: the record is behind a pointer, the base never changes, the length may at any time, and what is loaded
;; is frozen.
(module
  (memory 1 2 shared)
  (func $load (param i32) (result i32)
    (i32.add (i32.load (local.get 0)) (i32.load8_s offset=9 (local.get 0))))
  (func $store (param i32)
    (v128.store (local.get 0) (v128.load32_splat (local.get 0))))
  (func $copy (param i32)
    (memory.copy (local.get 0) (i32.const 0) (i32.const 99))))

;;= define internal i32 @f0(ptr swiftself %vmctx, i32 %0) {
;;= entry:
;;=   %local0 = alloca i32, align 4
;;=   store i32 %0, ptr %local0, align 4
;;=   %memory1 = load ptr, ptr %vmctx, align 8, constant, invariant
;;=   %base = load ptr, ptr %memory1, align 8, constant, invariant
;;=   %1 = getelementptr i8, ptr %vmctx, i64 -8
;;=   %store = load ptr, ptr %1, align 8, constant, invariant
;;=   %2 = getelementptr i8, ptr %store, i64 0
;;=   %limit = load i64, ptr %2, align 8, record
;;=   %3 = call ptr @llvm.frameaddress.p0(i32 0)
;;=   %frame = ptrtoint ptr %3 to i64
;;=   %needed = add i64 %limit, 560
;;=   %4 = icmp ult i64 %frame, %needed
;;=   br i1 %4, label %overflow, label %enough, unlikely
;;=
;;= body:
;;=   %5 = load i32, ptr %local0, align 4
;;=   %index = zext i32 %5 to i64
;;=   %end = add i64 %index, 4
;;=   %memory = load ptr, ptr %vmctx, align 8, constant, invariant
;;=   %6 = getelementptr i8, ptr %memory, i64 8
;;=   %length = load atomic i64, ptr %6 unordered, align 8, record
;;=   %7 = icmp ugt i64 %end, %length
;;=   br i1 %7, label %trap, label %next, unlikely
;;=
;;= trap:
;;=   call void @wasmo5_rt_raise_inner(ptr swiftself %vmctx, i32 2)
;;=   unreachable
;;=
;;= next:
;;=   %8 = getelementptr i8, ptr %base, i64 %index
;;=   %9 = load i32, ptr %8, align 1, linear memory
;;=   %10 = freeze i32 %9
;;=   %11 = load i32, ptr %local0, align 4
;;=   %index2 = zext i32 %11 to i64
;;=   %address = add i64 %index2, 9
;;=   %end3 = add i64 %address, 1
;;=   %memory4 = load ptr, ptr %vmctx, align 8, constant, invariant
;;=   %12 = getelementptr i8, ptr %memory4, i64 8
;;=   %length5 = load atomic i64, ptr %12 unordered, align 8, record
;;=   %13 = icmp ugt i64 %end3, %length5
;;=   br i1 %13, label %trap6, label %next7, unlikely
;;=
;;= trap6:
;;=   call void @wasmo5_rt_raise_inner(ptr swiftself %vmctx, i32 2)
;;=   unreachable
;;=
;;= next7:
;;=   %14 = getelementptr i8, ptr %base, i64 %address
;;=   %15 = load i8, ptr %14, align 1, linear memory
;;=   %16 = freeze i8 %15
;;=   %17 = sext i8 %16 to i32
;;=   %18 = add i32 %10, %17
;;=   ret i32 %18
;;=
;;= overflow:
;;=   call void @wasmo5_rt_raise_inner(ptr swiftself %vmctx, i32 10)
;;=   unreachable
;;=
;;= enough:
;;=   br label %body
;;= }
;;=
;;= define internal void @f1(ptr swiftself %vmctx, i32 %0) {
;;= entry:
;;=   %local0 = alloca i32, align 4
;;=   store i32 %0, ptr %local0, align 4
;;=   %memory1 = load ptr, ptr %vmctx, align 8, constant, invariant
;;=   %base = load ptr, ptr %memory1, align 8, constant, invariant
;;=   %1 = getelementptr i8, ptr %vmctx, i64 -8
;;=   %store = load ptr, ptr %1, align 8, constant, invariant
;;=   %2 = getelementptr i8, ptr %store, i64 0
;;=   %limit = load i64, ptr %2, align 8, record
;;=   %3 = call ptr @llvm.frameaddress.p0(i32 0)
;;=   %frame = ptrtoint ptr %3 to i64
;;=   %needed = add i64 %limit, 560
;;=   %4 = icmp ult i64 %frame, %needed
;;=   br i1 %4, label %overflow, label %enough, unlikely
;;=
;;= body:
;;=   %5 = load i32, ptr %local0, align 4
;;=   %6 = load i32, ptr %local0, align 4
;;=   %index = zext i32 %6 to i64
;;=   %end = add i64 %index, 4
;;=   %memory = load ptr, ptr %vmctx, align 8, constant, invariant
;;=   %7 = getelementptr i8, ptr %memory, i64 8
;;=   %length = load atomic i64, ptr %7 unordered, align 8, record
;;=   %8 = icmp ugt i64 %end, %length
;;=   br i1 %8, label %trap, label %next, unlikely
;;=
;;= trap:
;;=   call void @wasmo5_rt_raise_inner(ptr swiftself %vmctx, i32 2)
;;=   unreachable
;;=
;;= next:
;;=   %9 = getelementptr i8, ptr %base, i64 %index
;;=   %10 = load i32, ptr %9, align 1, linear memory
;;=   %11 = freeze i32 %10
;;=   %12 = insertelement <4 x i32> poison, i32 %11, i32 0
;;=   %13 = shufflevector <4 x i32> %12, <4 x i32> poison, <4 x i32> zeroinitializer
;;=   %14 = bitcast <4 x i32> %13 to <2 x i64>
;;=   %index2 = zext i32 %5 to i64
;;=   %end3 = add i64 %index2, 16
;;=   %memory4 = load ptr, ptr %vmctx, align 8, constant, invariant
;;=   %15 = getelementptr i8, ptr %memory4, i64 8
;;=   %length5 = load atomic i64, ptr %15 unordered, align 8, record
;;=   %16 = icmp ugt i64 %end3, %length5
;;=   br i1 %16, label %trap6, label %next7, unlikely
;;=
;;= trap6:
;;=   call void @wasmo5_rt_raise_inner(ptr swiftself %vmctx, i32 2)
;;=   unreachable
;;=
;;= next7:
;;=   %17 = getelementptr i8, ptr %base, i64 %index2
;;=   store <2 x i64> %14, ptr %17, align 1, linear memory
;;=   ret void
;;=
;;= overflow:
;;=   call void @wasmo5_rt_raise_inner(ptr swiftself %vmctx, i32 10)
;;=   unreachable
;;=
;;= enough:
;;=   br label %body
;;= }
;;=
;;= define internal void @f2(ptr swiftself %vmctx, i32 %0) {
;;= entry:
;;=   %local0 = alloca i32, align 4
;;=   store i32 %0, ptr %local0, align 4
;;=   %memory5 = load ptr, ptr %vmctx, align 8, constant, invariant
;;=   %base = load ptr, ptr %memory5, align 8, constant, invariant
;;=   %1 = getelementptr i8, ptr %vmctx, i64 -8
;;=   %store = load ptr, ptr %1, align 8, constant, invariant
;;=   %2 = getelementptr i8, ptr %store, i64 0
;;=   %limit = load i64, ptr %2, align 8, record
;;=   %3 = call ptr @llvm.frameaddress.p0(i32 0)
;;=   %frame = ptrtoint ptr %3 to i64
;;=   %needed = add i64 %limit, 576
;;=   %4 = icmp ult i64 %frame, %needed
;;=   br i1 %4, label %overflow, label %enough, unlikely
;;=
;;= body:
;;=   %5 = load i32, ptr %local0, align 4
;;=   %6 = zext i32 %5 to i64
;;=   %end = add i64 %6, 99
;;=   %memory = load ptr, ptr %vmctx, align 8, constant, invariant
;;=   %7 = getelementptr i8, ptr %memory, i64 8
;;=   %length = load atomic i64, ptr %7 unordered, align 8, record
;;=   %8 = icmp ugt i64 %end, %length
;;=   br i1 %8, label %trap, label %next, unlikely
;;=
;;= trap:
;;=   call void @wasmo5_rt_raise_inner(ptr swiftself %vmctx, i32 2)
;;=   unreachable
;;=
;;= next:
;;=   %memory1 = load ptr, ptr %vmctx, align 8, constant, invariant
;;=   %9 = getelementptr i8, ptr %memory1, i64 8
;;=   %length2 = load atomic i64, ptr %9 unordered, align 8, record
;;=   %10 = icmp ugt i64 99, %length2
;;=   br i1 %10, label %trap3, label %next4, unlikely
;;=
;;= trap3:
;;=   call void @wasmo5_rt_raise_inner(ptr swiftself %vmctx, i32 2)
;;=   unreachable
;;=
;;= next4:
;;=   %11 = getelementptr i8, ptr %base, i64 %6
;;=   %12 = getelementptr i8, ptr %base, i64 0
;;=   call void @llvm.memmove.p0.p0.i64(ptr align 1 %11, ptr align 1 %12, i64 99, i1 false)
;;=   ret void
;;=
;;= overflow:
;;=   call void @wasmo5_rt_raise_inner(ptr swiftself %vmctx, i32 10)
;;=   unreachable
;;=
;;= enough:
;;=   br label %body
;;= }
