;;! optimized
;; An index that crosses blocks does so extended; what is used of it as an i32 is its lower half. Phi nodes become such of 64 bits, also in loops. What an
;; invoke gives stays as it is, and all in which it ends up.
(module
  (tag $t)
  (import "m" "f" (func $f (param i32) (result i32)))
  (memory 1)

  ;; A list: the first is a parameter, the others are loaded.
  (func $list (export "list") (param $at i32) (result i32) (local $sum i32)
    (block $end
      (loop $next
        (br_if $end (i32.eqz (local.get $at)))
        (local.set $sum (i32.add (local.get $sum) (i32.load offset=4 (local.get $at))))
        (local.set $at (i32.load (local.get $at)))
        (br $next)))
    (local.get $sum))

  ;; One value, used in several blocks as an address and as a number.
  (func $blocks (export "blocks") (param $at i32) (param $choice i32) (result i32)
    (local.set $at (i32.load (local.get $at)))
    (if (local.get $choice)
      (then (i32.store (local.get $at) (call $f (local.get $at))))
      (else (i32.store offset=8 (local.get $at) (call $f (i32.const 5)))))
    (i32.load offset=12 (local.get $at)))

  (func $handles (export "handles") (param $at i32) (result i32)
    (block $caught
      (try_table (catch $t $caught)
        (local.set $at (call $f (local.get $at)))
        (if (i32.load (local.get $at)) (then (local.set $at (call $f (i32.const 7)))))
        (return (i32.add (i32.load (local.get $at)) (i32.load8_u offset=9 (local.get $at))))))
    (i32.load (local.get $at))))

;;= define hidden i32 @f1(ptr %vmctx, i32 %0) {
;;= entry:
;;=   %wide4 = zext i32 %0 to i64
;;=   %1 = icmp eq i32 %0, 0
;;=   br i1 %1, label %end, label %next
;;=
;;= end:
;;=   %local1.0.lcssa = phi i32 [ 0, %entry ], [ %5, %next ]
;;=   ret i32 %local1.0.lcssa
;;=
;;= next:
;;=   %wide = phi i64 [ %wide5, %next ], [ %wide4, %entry ]
;;=   %local1.02 = phi i32 [ %5, %next ], [ 0, %entry ]
;;=   %2 = getelementptr i8, ptr %vmctx, i64 %wide
;;=   %3 = getelementptr i8, ptr %2, i64 4
;;=   %4 = load i32, ptr %3, align 1, linear memory
;;=   %5 = add i32 %4, %local1.02
;;=   %6 = load i32, ptr %2, align 1, linear memory
;;=   %wide5 = zext i32 %6 to i64
;;=   %7 = icmp eq i32 %6, 0
;;=   br i1 %7, label %end, label %next
;;= }
;;=
;;= define hidden i32 @f2(ptr %vmctx, i32 %0, i32 %1) {
;;= entry:
;;=   %wide = zext i32 %0 to i64
;;=   %2 = getelementptr i8, ptr %vmctx, i64 %wide
;;=   %3 = load i32, ptr %2, align 1, linear memory
;;=   %wide8 = zext i32 %3 to i64
;;=   %condition.not = icmp eq i32 %1, 0
;;=   %import2 = getelementptr i8, ptr %vmctx, i64 -288
;;=   %code3 = load ptr, ptr %import2, align 16, constant, invariant
;;=   %4 = getelementptr i8, ptr %vmctx, i64 -280
;;=   %callee4 = load ptr, ptr %4, align 8, constant, invariant
;;=   %5 = getelementptr i8, ptr %vmctx, i64 %wide8
;;=   br i1 %condition.not, label %else, label %then
;;=
;;= then:
;;=   %half = trunc i64 %wide8 to i32
;;=   %6 = call i32 %code3(ptr %callee4, i32 %half)
;;=   store i32 %6, ptr %5, align 1, linear memory
;;=   br label %end
;;=
;;= else:
;;=   %7 = call i32 %code3(ptr %callee4, i32 5)
;;=   %8 = getelementptr i8, ptr %5, i64 8
;;=   store i32 %7, ptr %8, align 1, linear memory
;;=   br label %end
;;=
;;= end:
;;=   %9 = getelementptr i8, ptr %vmctx, i64 %wide8
;;=   %10 = getelementptr i8, ptr %9, i64 12
;;=   %11 = load i32, ptr %10, align 1, linear memory
;;=   ret i32 %11
;;= }
;;=
;;= define hidden i32 @f3(ptr %vmctx, i32 %0) {
;;= entry:
;;=   %saved_sp = alloca ptr, align 8
;;=   %1 = call ptr @llvm.stacksave.p0()
;;=   store volatile ptr %1, ptr %saved_sp, align 8
;;=   call void (i64, i32, ...) @llvm.experimental.stackmap(i64 0, i32 0, ptr nonnull %saved_sp)
;;=   %import = getelementptr i8, ptr %vmctx, i64 -288
;;=   %code = load ptr, ptr %import, align 16, constant, invariant
;;=   %2 = getelementptr i8, ptr %vmctx, i64 -280
;;=   %callee = load ptr, ptr %2, align 8, constant, invariant
;;=   %3 = invoke i32 %code(ptr %callee, i32 %0)
;;=           to label %next unwind label %pad
;;=
;;= pad:
;;=   %local0.0 = phi i32 [ %3, %then ], [ %0, %entry ]
;;=   %landed = landingpad { ptr, i32 }
;;=           cleanup
;;=   %wide = zext i32 %local0.0 to i64
;;=   %exception1 = extractvalue { ptr, i32 } %landed, 0
;;=   %tag = load ptr, ptr %exception1, align 8, exception
;;=   %expected = getelementptr i8, ptr %vmctx, i64 -64
;;=   %4 = icmp eq ptr %tag, %expected
;;=   br i1 %4, label %end9, label %other
;;=
;;= next:
;;=   %index = zext i32 %3 to i64
;;=   %5 = getelementptr i8, ptr %vmctx, i64 %index
;;=   %6 = load i32, ptr %5, align 1, linear memory
;;=   %condition.not = icmp eq i32 %6, 0
;;=   br i1 %condition.not, label %end, label %then
;;=
;;= then:
;;=   %7 = invoke i32 %code(ptr %callee, i32 7)
;;=           to label %then.end_crit_edge unwind label %pad
;;=
;;= then.end_crit_edge:
;;=   %index6.phi.trans.insert = zext i32 %7 to i64
;;=   %.phi.trans.insert = getelementptr i8, ptr %vmctx, i64 %index6.phi.trans.insert
;;=   %.pre = load i32, ptr %.phi.trans.insert, align 1, linear memory
;;=   br label %end
;;=
;;= end:
;;=   %index6.pre-phi = phi i64 [ %index6.phi.trans.insert, %then.end_crit_edge ], [ %index, %next ]
;;=   %8 = phi i32 [ %.pre, %then.end_crit_edge ], [ 0, %next ]
;;=   %9 = getelementptr i8, ptr %vmctx, i64 %index6.pre-phi
;;=   %10 = getelementptr i8, ptr %9, i64 9
;;=   %11 = load i8, ptr %10, align 1, linear memory
;;=   %12 = zext i8 %11 to i32
;;=   %13 = add i32 %8, %12
;;=   br label %end8
;;=
;;= end8:
;;=   %result = phi i32 [ %13, %end ], [ %15, %end9 ]
;;=   ret i32 %result
;;=
;;= other:
;;=   call void @wasmo5_rt_throw(ptr nonnull %vmctx, ptr %exception1)
;;=   unreachable
;;=
;;= end9:
;;=   %14 = getelementptr i8, ptr %vmctx, i64 %wide
;;=   %15 = load i32, ptr %14, align 1, linear memory
;;=   br label %end8
;;= }
