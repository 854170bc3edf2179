;;! optimized
;; A loop that looks up places and shifts in tables has a second version, in which they are constants.
(module
  (memory (export "memory") 1)
  ;; At 4096 twelve places, at 4144 as many shifts, at 4192 sixteen numbers, one for each round.
  (data (i32.const 4096)
    "\05\00\00\00\0b\00\00\00\02\00\00\00\09\00\00\00\0c\00\00\00\01\00\00\00\08\00\00\00\03\00\00\00\07\00\00\00\0a\00\00\00\04\00\00\00\06\00\00\00"
    "\01\00\00\00\03\00\00\00\06\00\00\00\0a\00\00\00\0f\00\00\00\15\00\00\00\1c\00\00\00\24\00\00\00\2d\00\00\00\37\00\00\00\02\00\00\00\3f\00\00\00"
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+/abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-")
  (func (export "permute") (param $state i32) (result i64)
    (local $round i32) (local $x i32) (local $at i32) (local $last i64) (local $next i64) (local $sum i64)
    (loop $rounds
      (local.set $last (i64.load (i32.add (local.get $state) (i32.const 24))))
      (local.set $x (i32.const 0))
      (loop $places
        (local.set $at (i32.add (i32.add (local.get $state) (i32.const 16)) (i32.shl (i32.load offset=4096 (local.get $x)) (i32.const 3))))
        (local.set $next (i64.load (local.get $at)))
        (i64.store (local.get $at) (i64.rotl (local.get $last) (i64.load32_u offset=4144 (local.get $x))))
        (local.set $last (local.get $next))
        (br_if $places (i32.ne (local.tee $x (i32.add (local.get $x) (i32.const 4))) (i32.const 48))))
      (i64.store (i32.add (local.get $state) (i32.const 112))
        (i64.xor (i64.load (i32.add (local.get $state) (i32.const 112))) (i64.load offset=4192 (local.get $round))))
      (local.set $sum (i64.add (i64.rotl (local.get $sum) (i64.const 1)) (local.get $last)))
      (br_if $rounds (i32.ne (local.tee $round (i32.add (local.get $round) (i32.const 8))) (i32.const 128))))
    (i64.store (i32.add (local.get $state) (i32.const 24)) (i64.add (local.get $last) (local.get $sum)))
    (local.get $sum)))

;;= define hidden i64 @f0(ptr %vmctx, i32 %0) {
;;= entry:
;;=   %1 = add i32 %0, 24
;;=   %index = zext i32 %1 to i64
;;=   %2 = getelementptr i8, ptr %vmctx, i64 %index
;;=   %3 = getelementptr i8, ptr %2, i64 88
;;=   %4 = add i32 %0, 16
;;=   %5 = getelementptr inbounds nuw i8, ptr %vmctx, i64 4096
;;=   %table20 = getelementptr inbounds nuw i8, ptr %vmctx, i64 4100
;;=   %table22 = getelementptr inbounds nuw i8, ptr %vmctx, i64 4104
;;=   %table24 = getelementptr inbounds nuw i8, ptr %vmctx, i64 4108
;;=   %table26 = getelementptr inbounds nuw i8, ptr %vmctx, i64 4112
;;=   %table28 = getelementptr inbounds nuw i8, ptr %vmctx, i64 4116
;;=   %table30 = getelementptr inbounds nuw i8, ptr %vmctx, i64 4120
;;=   %table32 = getelementptr inbounds nuw i8, ptr %vmctx, i64 4124
;;=   %table34 = getelementptr inbounds nuw i8, ptr %vmctx, i64 4128
;;=   %table36 = getelementptr inbounds nuw i8, ptr %vmctx, i64 4132
;;=   %table38 = getelementptr inbounds nuw i8, ptr %vmctx, i64 4136
;;=   %table40 = getelementptr inbounds nuw i8, ptr %vmctx, i64 4140
;;=   %table42 = getelementptr inbounds nuw i8, ptr %vmctx, i64 4144
;;=   %table44 = getelementptr inbounds nuw i8, ptr %vmctx, i64 4148
;;=   %table46 = getelementptr inbounds nuw i8, ptr %vmctx, i64 4152
;;=   %table48 = getelementptr inbounds nuw i8, ptr %vmctx, i64 4156
;;=   %6 = load <16 x i32>, ptr %5, align 16, linear memory
;;=   %7 = xor <16 x i32> %6, <i32 5, i32 11, i32 2, i32 9, i32 12, i32 1, i32 8, i32 3, i32 7, i32 10, i32 4, i32 6, i32 1, i32 3, i32 6, i32 10>
;;=   %8 = zext <16 x i32> %7 to <16 x i64>
;;=   %table50 = getelementptr inbounds nuw i8, ptr %vmctx, i64 4160
;;=   %table52 = getelementptr inbounds nuw i8, ptr %vmctx, i64 4164
;;=   %table54 = getelementptr inbounds nuw i8, ptr %vmctx, i64 4168
;;=   %table56 = getelementptr inbounds nuw i8, ptr %vmctx, i64 4172
;;=   %table58 = getelementptr inbounds nuw i8, ptr %vmctx, i64 4176
;;=   %table60 = getelementptr inbounds nuw i8, ptr %vmctx, i64 4180
;;=   %table62 = getelementptr inbounds nuw i8, ptr %vmctx, i64 4184
;;=   %table64 = getelementptr inbounds nuw i8, ptr %vmctx, i64 4188
;;=   %9 = load <8 x i32>, ptr %table50, align 16, linear memory
;;=   %10 = xor <8 x i32> %9, <i32 15, i32 21, i32 28, i32 36, i32 45, i32 55, i32 2, i32 63>
;;=   %11 = zext <8 x i32> %10 to <8 x i64>
;;=   %12 = shufflevector <16 x i64> %8, <16 x i64> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
;;=   %rdx.op = or <8 x i64> %12, %11
;;=   %13 = shufflevector <8 x i64> %rdx.op, <8 x i64> poison, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison, i32 poison>
;;=   %14 = shufflevector <16 x i64> %13, <16 x i64> %8, <16 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7, i32 24, i32 25, i32 26, i32 27, i32 28, i32 29, i32 30, i32 31>
;;=   %15 = call i64 @llvm.vector.reduce.or.v16i64(<16 x i64> %14)
;;=   %16 = icmp eq i64 %15, 0
;;=   %17 = icmp ult i32 %1, 4001
;;=   %18 = add i32 %0, -4296
;;=   %19 = icmp ult i32 %18, -4415
;;=   %20 = or i1 %17, %19
;;=   %21 = and i1 %16, %20
;;=   br i1 %21, label %entry.version_crit_edge, label %loop
;;=
;;= entry.version_crit_edge:
;;=   %.pre = load i64, ptr %2, align 1, linear memory
;;=   %.phi.trans.insert = getelementptr i8, ptr %2, i64 32
;;=   %.pre89 = load i64, ptr %.phi.trans.insert, align 1, linear memory
;;=   %.phi.trans.insert90 = getelementptr i8, ptr %2, i64 80
;;=   %.pre91 = load i64, ptr %.phi.trans.insert90, align 1, linear memory
;;=   %.phi.trans.insert92 = getelementptr i8, ptr %2, i64 8
;;=   %.pre93 = load i64, ptr %.phi.trans.insert92, align 1, linear memory
;;=   %.phi.trans.insert94 = getelementptr i8, ptr %2, i64 64
;;=   %.pre95 = load i64, ptr %.phi.trans.insert94, align 1, linear memory
;;=   %.pre96 = load i64, ptr %3, align 1, linear memory
;;=   %.phi.trans.insert97 = getelementptr i8, ptr %2, i64 56
;;=   %.pre98 = load i64, ptr %.phi.trans.insert97, align 1, linear memory
;;=   %.phi.trans.insert99 = getelementptr i8, ptr %2, i64 16
;;=   %.pre100 = load i64, ptr %.phi.trans.insert99, align 1, linear memory
;;=   %.phi.trans.insert101 = getelementptr i8, ptr %2, i64 48
;;=   %.pre102 = load i64, ptr %.phi.trans.insert101, align 1, linear memory
;;=   %.phi.trans.insert103 = getelementptr i8, ptr %2, i64 72
;;=   %.pre104 = load i64, ptr %.phi.trans.insert103, align 1, linear memory
;;=   %.phi.trans.insert105 = getelementptr i8, ptr %2, i64 24
;;=   %.pre106 = load i64, ptr %.phi.trans.insert105, align 1, linear memory
;;=   %.phi.trans.insert107 = getelementptr i8, ptr %2, i64 40
;;=   %.pre108 = load i64, ptr %.phi.trans.insert107, align 1, linear memory
;;=   br label %version
;;=
;;= loop:
;;=   %indvars.iv = phi i64 [ %indvars.iv.next, %loop ], [ 0, %entry ]
;;=   %local6.0 = phi i64 [ %125, %loop ], [ 0, %entry ]
;;=   %22 = load i64, ptr %2, align 1, linear memory
;;=   %23 = load i32, ptr %5, align 16, linear memory
;;=   %24 = shl i32 %23, 3
;;=   %25 = add i32 %4, %24
;;=   %index3 = zext i32 %25 to i64
;;=   %26 = getelementptr i8, ptr %vmctx, i64 %index3
;;=   %27 = load i64, ptr %26, align 1, linear memory
;;=   %28 = load i32, ptr %table42, align 16, linear memory
;;=   %29 = zext i32 %28 to i64
;;=   %30 = call i64 @llvm.fshl.i64(i64 %22, i64 %22, i64 %29)
;;=   store i64 %30, ptr %26, align 1, linear memory
;;=   %31 = load i32, ptr %table20, align 4, linear memory
;;=   %32 = shl i32 %31, 3
;;=   %33 = add i32 %4, %32
;;=   %index3.1 = zext i32 %33 to i64
;;=   %34 = getelementptr i8, ptr %vmctx, i64 %index3.1
;;=   %35 = load i64, ptr %34, align 1, linear memory
;;=   %36 = load i32, ptr %table44, align 4, linear memory
;;=   %37 = zext i32 %36 to i64
;;=   %38 = call i64 @llvm.fshl.i64(i64 %27, i64 %27, i64 %37)
;;=   store i64 %38, ptr %34, align 1, linear memory
;;=   %39 = load i32, ptr %table22, align 8, linear memory
;;=   %40 = shl i32 %39, 3
;;=   %41 = add i32 %4, %40
;;=   %index3.2 = zext i32 %41 to i64
;;=   %42 = getelementptr i8, ptr %vmctx, i64 %index3.2
;;=   %43 = load i64, ptr %42, align 1, linear memory
;;=   %44 = load i32, ptr %table46, align 8, linear memory
;;=   %45 = zext i32 %44 to i64
;;=   %46 = call i64 @llvm.fshl.i64(i64 %35, i64 %35, i64 %45)
;;=   store i64 %46, ptr %42, align 1, linear memory
;;=   %47 = load i32, ptr %table24, align 4, linear memory
;;=   %48 = shl i32 %47, 3
;;=   %49 = add i32 %4, %48
;;=   %index3.3 = zext i32 %49 to i64
;;=   %50 = getelementptr i8, ptr %vmctx, i64 %index3.3
;;=   %51 = load i64, ptr %50, align 1, linear memory
;;=   %52 = load i32, ptr %table48, align 4, linear memory
;;=   %53 = zext i32 %52 to i64
;;=   %54 = call i64 @llvm.fshl.i64(i64 %43, i64 %43, i64 %53)
;;=   store i64 %54, ptr %50, align 1, linear memory
;;=   %55 = load i32, ptr %table26, align 16, linear memory
;;=   %56 = shl i32 %55, 3
;;=   %57 = add i32 %4, %56
;;=   %index3.4 = zext i32 %57 to i64
;;=   %58 = getelementptr i8, ptr %vmctx, i64 %index3.4
;;=   %59 = load i64, ptr %58, align 1, linear memory
;;=   %60 = load i32, ptr %table50, align 16, linear memory
;;=   %61 = zext i32 %60 to i64
;;=   %62 = call i64 @llvm.fshl.i64(i64 %51, i64 %51, i64 %61)
;;=   store i64 %62, ptr %58, align 1, linear memory
;;=   %63 = load i32, ptr %table28, align 4, linear memory
;;=   %64 = shl i32 %63, 3
;;=   %65 = add i32 %4, %64
;;=   %index3.5 = zext i32 %65 to i64
;;=   %66 = getelementptr i8, ptr %vmctx, i64 %index3.5
;;=   %67 = load i64, ptr %66, align 1, linear memory
;;=   %68 = load i32, ptr %table52, align 4, linear memory
;;=   %69 = zext i32 %68 to i64
;;=   %70 = call i64 @llvm.fshl.i64(i64 %59, i64 %59, i64 %69)
;;=   store i64 %70, ptr %66, align 1, linear memory
;;=   %71 = load i32, ptr %table30, align 8, linear memory
;;=   %72 = shl i32 %71, 3
;;=   %73 = add i32 %4, %72
;;=   %index3.6 = zext i32 %73 to i64
;;=   %74 = getelementptr i8, ptr %vmctx, i64 %index3.6
;;=   %75 = load i64, ptr %74, align 1, linear memory
;;=   %76 = load i32, ptr %table54, align 8, linear memory
;;=   %77 = zext i32 %76 to i64
;;=   %78 = call i64 @llvm.fshl.i64(i64 %67, i64 %67, i64 %77)
;;=   store i64 %78, ptr %74, align 1, linear memory
;;=   %79 = load i32, ptr %table32, align 4, linear memory
;;=   %80 = shl i32 %79, 3
;;=   %81 = add i32 %4, %80
;;=   %index3.7 = zext i32 %81 to i64
;;=   %82 = getelementptr i8, ptr %vmctx, i64 %index3.7
;;=   %83 = load i64, ptr %82, align 1, linear memory
;;=   %84 = load i32, ptr %table56, align 4, linear memory
;;=   %85 = zext i32 %84 to i64
;;=   %86 = call i64 @llvm.fshl.i64(i64 %75, i64 %75, i64 %85)
;;=   store i64 %86, ptr %82, align 1, linear memory
;;=   %87 = load i32, ptr %table34, align 16, linear memory
;;=   %88 = shl i32 %87, 3
;;=   %89 = add i32 %4, %88
;;=   %index3.8 = zext i32 %89 to i64
;;=   %90 = getelementptr i8, ptr %vmctx, i64 %index3.8
;;=   %91 = load i64, ptr %90, align 1, linear memory
;;=   %92 = load i32, ptr %table58, align 16, linear memory
;;=   %93 = zext i32 %92 to i64
;;=   %94 = call i64 @llvm.fshl.i64(i64 %83, i64 %83, i64 %93)
;;=   store i64 %94, ptr %90, align 1, linear memory
;;=   %95 = load i32, ptr %table36, align 4, linear memory
;;=   %96 = shl i32 %95, 3
;;=   %97 = add i32 %4, %96
;;=   %index3.9 = zext i32 %97 to i64
;;=   %98 = getelementptr i8, ptr %vmctx, i64 %index3.9
;;=   %99 = load i64, ptr %98, align 1, linear memory
;;=   %100 = load i32, ptr %table60, align 4, linear memory
;;=   %101 = zext i32 %100 to i64
;;=   %102 = call i64 @llvm.fshl.i64(i64 %91, i64 %91, i64 %101)
;;=   store i64 %102, ptr %98, align 1, linear memory
;;=   %103 = load i32, ptr %table38, align 8, linear memory
;;=   %104 = shl i32 %103, 3
;;=   %105 = add i32 %4, %104
;;=   %index3.10 = zext i32 %105 to i64
;;=   %106 = getelementptr i8, ptr %vmctx, i64 %index3.10
;;=   %107 = load i64, ptr %106, align 1, linear memory
;;=   %108 = load i32, ptr %table62, align 8, linear memory
;;=   %109 = zext i32 %108 to i64
;;=   %110 = call i64 @llvm.fshl.i64(i64 %99, i64 %99, i64 %109)
;;=   store i64 %110, ptr %106, align 1, linear memory
;;=   %111 = load i32, ptr %table40, align 4, linear memory
;;=   %112 = shl i32 %111, 3
;;=   %113 = add i32 %4, %112
;;=   %index3.11 = zext i32 %113 to i64
;;=   %114 = getelementptr i8, ptr %vmctx, i64 %index3.11
;;=   %115 = load i64, ptr %114, align 1, linear memory
;;=   %116 = load i32, ptr %table64, align 4, linear memory
;;=   %117 = zext i32 %116 to i64
;;=   %118 = call i64 @llvm.fshl.i64(i64 %107, i64 %107, i64 %117)
;;=   store i64 %118, ptr %114, align 1, linear memory
;;=   %119 = load i64, ptr %3, align 1, linear memory
;;=   %120 = getelementptr i8, ptr %vmctx, i64 %indvars.iv
;;=   %121 = getelementptr i8, ptr %120, i64 4192
;;=   %122 = load i64, ptr %121, align 8, linear memory
;;=   %123 = xor i64 %122, %119
;;=   store i64 %123, ptr %3, align 1, linear memory
;;=   %124 = call i64 @llvm.fshl.i64(i64 %local6.0, i64 %local6.0, i64 1)
;;=   %125 = add i64 %115, %124
;;=   %indvars.iv.next = add nuw nsw i64 %indvars.iv, 8
;;=   %.not15 = icmp eq i64 %indvars.iv.next, 128
;;=   br i1 %.not15, label %next12, label %loop
;;=
;;= version:
;;=   %126 = phi i64 [ %151, %version ], [ %.pre108, %entry.version_crit_edge ]
;;=   %127 = phi i64 [ %150, %version ], [ %.pre106, %entry.version_crit_edge ]
;;=   %128 = phi i64 [ %149, %version ], [ %.pre104, %entry.version_crit_edge ]
;;=   %129 = phi i64 [ %148, %version ], [ %.pre102, %entry.version_crit_edge ]
;;=   %130 = phi i64 [ %147, %version ], [ %.pre100, %entry.version_crit_edge ]
;;=   %131 = phi i64 [ %146, %version ], [ %.pre98, %entry.version_crit_edge ]
;;=   %132 = phi i64 [ %155, %version ], [ %.pre96, %entry.version_crit_edge ]
;;=   %133 = phi i64 [ %143, %version ], [ %.pre95, %entry.version_crit_edge ]
;;=   %134 = phi i64 [ %142, %version ], [ %.pre93, %entry.version_crit_edge ]
;;=   %135 = phi i64 [ %141, %version ], [ %.pre91, %entry.version_crit_edge ]
;;=   %136 = phi i64 [ %140, %version ], [ %.pre89, %entry.version_crit_edge ]
;;=   %137 = phi i64 [ %145, %version ], [ %.pre, %entry.version_crit_edge ]
;;=   %138 = phi i64 [ %158, %version ], [ 0, %entry.version_crit_edge ]
;;=   %139 = phi i64 [ %157, %version ], [ 0, %entry.version_crit_edge ]
;;=   %140 = call i64 @llvm.fshl.i64(i64 %137, i64 %137, i64 1)
;;=   %141 = call i64 @llvm.fshl.i64(i64 %136, i64 %136, i64 3)
;;=   %142 = call i64 @llvm.fshl.i64(i64 %135, i64 %135, i64 6)
;;=   %143 = call i64 @llvm.fshl.i64(i64 %134, i64 %134, i64 10)
;;=   %144 = call i64 @llvm.fshl.i64(i64 %133, i64 %133, i64 15)
;;=   %145 = call i64 @llvm.fshl.i64(i64 %132, i64 %132, i64 21)
;;=   %146 = call i64 @llvm.fshl.i64(i64 %137, i64 %137, i64 28)
;;=   %147 = call i64 @llvm.fshl.i64(i64 %131, i64 %131, i64 36)
;;=   %148 = call i64 @llvm.fshl.i64(i64 %130, i64 %130, i64 45)
;;=   %149 = call i64 @llvm.fshl.i64(i64 %129, i64 %129, i64 55)
;;=   %150 = call i64 @llvm.fshl.i64(i64 %128, i64 %128, i64 2)
;;=   %151 = call i64 @llvm.fshl.i64(i64 %127, i64 %127, i64 63)
;;=   %152 = getelementptr i8, ptr %vmctx, i64 %138
;;=   %153 = getelementptr i8, ptr %152, i64 4192
;;=   %154 = load i64, ptr %153, align 8, linear memory
;;=   %155 = xor i64 %154, %144
;;=   %156 = call i64 @llvm.fshl.i64(i64 %139, i64 %139, i64 1)
;;=   %157 = add i64 %126, %156
;;=   %158 = add nuw nsw i64 %138, 8
;;=   %159 = icmp eq i64 %158, 128
;;=   br i1 %159, label %next12.loopexit, label %version
;;=
;;= next12.loopexit:
;;=   store i64 %140, ptr %.phi.trans.insert, align 1, linear memory
;;=   store i64 %141, ptr %.phi.trans.insert90, align 1, linear memory
;;=   store i64 %142, ptr %.phi.trans.insert92, align 1, linear memory
;;=   store i64 %143, ptr %.phi.trans.insert94, align 1, linear memory
;;=   store i64 %145, ptr %2, align 1, linear memory
;;=   store i64 %146, ptr %.phi.trans.insert97, align 1, linear memory
;;=   store i64 %147, ptr %.phi.trans.insert99, align 1, linear memory
;;=   store i64 %148, ptr %.phi.trans.insert101, align 1, linear memory
;;=   store i64 %149, ptr %.phi.trans.insert103, align 1, linear memory
;;=   store i64 %150, ptr %.phi.trans.insert105, align 1, linear memory
;;=   store i64 %151, ptr %.phi.trans.insert107, align 1, linear memory
;;=   store i64 %155, ptr %3, align 1, linear memory
;;=   br label %next12
;;=
;;= next12:
;;=   %160 = phi i64 [ %126, %next12.loopexit ], [ %115, %loop ]
;;=   %161 = phi i64 [ %157, %next12.loopexit ], [ %125, %loop ]
;;=   %162 = add i64 %161, %160
;;=   store i64 %162, ptr %2, align 1, linear memory
;;=   ret i64 %161
;;= }
