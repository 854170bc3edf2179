;;! optimized
;; Straight code over arrays that may overlap: it is there twice, and what is run if they do not is vectors.
(module
  (memory 1 1000)
  ;; One of two arrays, as a mask says: each element is stored before the next ones are loaded. The last of what has been loaded is the result.
  (func (export "choose") (param $a i32) (param $b i32) (param $mask i32) (result i32)
    (i32.store (local.get $a) (i32.xor (i32.load (local.get $a)) (i32.and (local.get $mask) (i32.xor (i32.load (local.get $a)) (i32.load offset=24 (local.get $b))))))
    (i32.store offset=4 (local.get $a) (i32.xor (i32.load offset=4 (local.get $a)) (i32.and (local.get $mask) (i32.xor (i32.load offset=4 (local.get $a)) (i32.load offset=28 (local.get $b))))))
    (i32.store offset=8 (local.get $a) (i32.xor (i32.load offset=8 (local.get $a)) (i32.and (local.get $mask) (i32.xor (i32.load offset=8 (local.get $a)) (i32.load offset=32 (local.get $b))))))
    (i32.store offset=12 (local.get $a) (i32.xor (i32.load offset=12 (local.get $a)) (i32.and (local.get $mask) (i32.xor (i32.load offset=12 (local.get $a)) (i32.load offset=36 (local.get $b))))))
    (i32.store offset=16 (local.get $a) (i32.xor (i32.load offset=16 (local.get $a)) (i32.and (local.get $mask) (i32.xor (i32.load offset=16 (local.get $a)) (i32.load (local.get $b))))))
    (i32.store offset=20 (local.get $a) (i32.xor (i32.load offset=20 (local.get $a)) (i32.and (local.get $mask) (i32.xor (i32.load offset=20 (local.get $a)) (i32.load offset=4 (local.get $b))))))
    (i32.store offset=24 (local.get $a) (i32.xor (i32.load offset=24 (local.get $a)) (i32.and (local.get $mask) (i32.xor (i32.load offset=24 (local.get $a)) (i32.load offset=8 (local.get $b))))))
    (i32.store offset=28 (local.get $a) (i32.xor (i32.load offset=28 (local.get $a)) (i32.and (local.get $mask) (i32.xor (i32.load offset=28 (local.get $a)) (i32.load offset=12 (local.get $b))))))
    (i32.store offset=32 (local.get $a) (i32.xor (i32.load offset=32 (local.get $a)) (i32.and (local.get $mask) (i32.xor (i32.load offset=32 (local.get $a)) (i32.load offset=16 (local.get $b))))))
    (i32.store offset=36 (local.get $a) (i32.xor (i32.load offset=36 (local.get $a)) (i32.and (local.get $mask) (i32.xor (i32.load offset=36 (local.get $a)) (i32.load offset=20 (local.get $b))))))
    (i32.load offset=36 (local.get $b)))
  ;; What is loaded first can become vectors without.
  (func (export "first") (param $a i32) (param $b i32) (local $x i32) (local $y i32) (local $z i32) (local $u i32)
    (local.set $x (i32.load (local.get $b))) (local.set $y (i32.load offset=4 (local.get $b))) (local.set $z (i32.load offset=8 (local.get $b))) (local.set $u (i32.load offset=12 (local.get $b)))
    (i32.store (local.get $a) (i32.xor (local.get $x) (i32.const 1))) (i32.store offset=4 (local.get $a) (i32.xor (local.get $y) (i32.const 2)))
    (i32.store offset=8 (local.get $a) (i32.xor (local.get $z) (i32.const 3))) (i32.store offset=12 (local.get $a) (i32.xor (local.get $u) (i32.const 4))))
  ;; No vectors can be made of this.
  (func (export "rotated") (param $a i32) (param $b i32)
    (i32.store (local.get $a) (i32.rotl (i32.load (local.get $b)) (i32.load offset=12 (local.get $b))))
    (i32.store offset=4 (local.get $a) (i32.rotl (i32.load offset=4 (local.get $b)) (i32.load offset=32 (local.get $b))))
    (i32.store offset=8 (local.get $a) (i32.rotl (i32.load offset=8 (local.get $b)) (i32.load offset=52 (local.get $b))))
    (i32.store offset=12 (local.get $a) (i32.rotl (i32.load offset=12 (local.get $b)) (i32.load offset=8 (local.get $b))))
    (i32.store offset=16 (local.get $a) (i32.rotl (i32.load offset=16 (local.get $b)) (i32.load offset=28 (local.get $b))))
    (i32.store offset=20 (local.get $a) (i32.rotl (i32.load offset=20 (local.get $b)) (i32.load offset=48 (local.get $b))))
    (i32.store offset=24 (local.get $a) (i32.rotl (i32.load offset=24 (local.get $b)) (i32.load offset=4 (local.get $b))))
    (i32.store offset=28 (local.get $a) (i32.rotl (i32.load offset=28 (local.get $b)) (i32.load offset=24 (local.get $b))))))

;;= define hidden i32 @f0(ptr %vmctx, i32 %0, i32 %1, i32 %2) {
;;= entry:
;;=   %wide = zext i32 %0 to i64
;;=   %wide77 = zext i32 %1 to i64
;;=   %3 = getelementptr i8, ptr %vmctx, i64 %wide
;;=   %4 = sub nsw i64 %wide77, %wide
;;=   %5 = add nsw i64 %4, -40
;;=   %6 = icmp ult i64 %5, -79
;;=   br i1 %6, label %apart, label %overlapping
;;=
;;= apart:
;;=   %7 = getelementptr i8, ptr %vmctx, i64 %wide77
;;=   %8 = getelementptr i8, ptr %7, i64 24
;;=   %9 = getelementptr i8, ptr %7, i64 36
;;=   %10 = load <4 x i32>, ptr %3, align 1, linear memory
;;=   %11 = load <4 x i32>, ptr %8, align 1, linear memory
;;=   %12 = xor <4 x i32> %11, %10
;;=   %13 = insertelement <4 x i32> poison, i32 %2, i64 0
;;=   %14 = shufflevector <4 x i32> %13, <4 x i32> poison, <4 x i32> zeroinitializer
;;=   %15 = and <4 x i32> %12, %14
;;=   %16 = xor <4 x i32> %15, %10
;;=   store <4 x i32> %16, ptr %3, align 1, linear memory
;;=   %17 = getelementptr i8, ptr %3, i64 16
;;=   %18 = load <4 x i32>, ptr %17, align 1, linear memory
;;=   %19 = load <4 x i32>, ptr %7, align 1, linear memory
;;=   %20 = xor <4 x i32> %19, %18
;;=   %21 = and <4 x i32> %20, %14
;;=   %22 = xor <4 x i32> %21, %18
;;=   store <4 x i32> %22, ptr %17, align 1, linear memory
;;=   %23 = getelementptr i8, ptr %3, i64 32
;;=   %24 = getelementptr i8, ptr %7, i64 16
;;=   %25 = load <2 x i32>, ptr %23, align 1, linear memory
;;=   %26 = load <2 x i32>, ptr %24, align 1, linear memory
;;=   %27 = xor <2 x i32> %26, %25
;;=   %28 = insertelement <2 x i32> poison, i32 %2, i64 0
;;=   %29 = shufflevector <2 x i32> %28, <2 x i32> poison, <2 x i32> zeroinitializer
;;=   %30 = and <2 x i32> %27, %29
;;=   %31 = xor <2 x i32> %30, %25
;;=   store <2 x i32> %31, ptr %23, align 1, linear memory
;;=   br label %next
;;=
;;= overlapping:
;;=   %32 = load i32, ptr %3, align 1, linear memory
;;=   %33 = getelementptr i8, ptr %vmctx, i64 %wide77
;;=   %34 = getelementptr i8, ptr %33, i64 24
;;=   %35 = load i32, ptr %34, align 1, linear memory
;;=   %36 = xor i32 %35, %32
;;=   %37 = and i32 %36, %2
;;=   %38 = xor i32 %37, %32
;;=   store i32 %38, ptr %3, align 1, linear memory
;;=   %39 = getelementptr i8, ptr %3, i64 4
;;=   %40 = load i32, ptr %39, align 1, linear memory
;;=   %41 = getelementptr i8, ptr %33, i64 28
;;=   %42 = load i32, ptr %41, align 1, linear memory
;;=   %43 = xor i32 %42, %40
;;=   %44 = and i32 %43, %2
;;=   %45 = xor i32 %44, %40
;;=   store i32 %45, ptr %39, align 1, linear memory
;;=   %46 = getelementptr i8, ptr %3, i64 8
;;=   %47 = load i32, ptr %46, align 1, linear memory
;;=   %48 = getelementptr i8, ptr %33, i64 32
;;=   %49 = load i32, ptr %48, align 1, linear memory
;;=   %50 = xor i32 %49, %47
;;=   %51 = and i32 %50, %2
;;=   %52 = xor i32 %51, %47
;;=   store i32 %52, ptr %46, align 1, linear memory
;;=   %53 = getelementptr i8, ptr %3, i64 12
;;=   %54 = load i32, ptr %53, align 1, linear memory
;;=   %55 = getelementptr i8, ptr %33, i64 36
;;=   %56 = load i32, ptr %55, align 1, linear memory
;;=   %57 = xor i32 %56, %54
;;=   %58 = and i32 %57, %2
;;=   %59 = xor i32 %58, %54
;;=   store i32 %59, ptr %53, align 1, linear memory
;;=   %60 = getelementptr i8, ptr %3, i64 16
;;=   %61 = load i32, ptr %60, align 1, linear memory
;;=   %62 = load i32, ptr %33, align 1, linear memory
;;=   %63 = xor i32 %62, %61
;;=   %64 = and i32 %63, %2
;;=   %65 = xor i32 %64, %61
;;=   store i32 %65, ptr %60, align 1, linear memory
;;=   %66 = getelementptr i8, ptr %3, i64 20
;;=   %67 = load i32, ptr %66, align 1, linear memory
;;=   %68 = getelementptr i8, ptr %33, i64 4
;;=   %69 = load i32, ptr %68, align 1, linear memory
;;=   %70 = xor i32 %69, %67
;;=   %71 = and i32 %70, %2
;;=   %72 = xor i32 %71, %67
;;=   store i32 %72, ptr %66, align 1, linear memory
;;=   %73 = getelementptr i8, ptr %3, i64 24
;;=   %74 = load i32, ptr %73, align 1, linear memory
;;=   %75 = getelementptr i8, ptr %33, i64 8
;;=   %76 = load i32, ptr %75, align 1, linear memory
;;=   %77 = xor i32 %76, %74
;;=   %78 = and i32 %77, %2
;;=   %79 = xor i32 %78, %74
;;=   store i32 %79, ptr %73, align 1, linear memory
;;=   %80 = getelementptr i8, ptr %3, i64 28
;;=   %81 = load i32, ptr %80, align 1, linear memory
;;=   %82 = getelementptr i8, ptr %33, i64 12
;;=   %83 = load i32, ptr %82, align 1, linear memory
;;=   %84 = xor i32 %83, %81
;;=   %85 = and i32 %84, %2
;;=   %86 = xor i32 %85, %81
;;=   store i32 %86, ptr %80, align 1, linear memory
;;=   %87 = getelementptr i8, ptr %3, i64 32
;;=   %88 = load i32, ptr %87, align 1, linear memory
;;=   %89 = getelementptr i8, ptr %33, i64 16
;;=   %90 = load i32, ptr %89, align 1, linear memory
;;=   %91 = xor i32 %90, %88
;;=   %92 = and i32 %91, %2
;;=   %93 = xor i32 %92, %88
;;=   store i32 %93, ptr %87, align 1, linear memory
;;=   %94 = getelementptr i8, ptr %3, i64 36
;;=   %95 = load i32, ptr %94, align 1, linear memory
;;=   %96 = getelementptr i8, ptr %33, i64 20
;;=   %97 = load i32, ptr %96, align 1, linear memory
;;=   %98 = xor i32 %97, %95
;;=   %99 = and i32 %98, %2
;;=   %100 = xor i32 %99, %95
;;=   store i32 %100, ptr %94, align 1, linear memory
;;=   br label %next
;;=
;;= next:
;;=   %.in = phi ptr [ %55, %overlapping ], [ %9, %apart ]
;;=   %101 = load i32, ptr %.in, align 1, linear memory
;;=   ret i32 %101
;;= }
;;=
;;= define hidden void @f1(ptr %vmctx, i32 %0, i32 %1) {
;;= entry:
;;=   %wide = zext i32 %1 to i64
;;=   %wide13 = zext i32 %0 to i64
;;=   %2 = getelementptr i8, ptr %vmctx, i64 %wide
;;=   %3 = getelementptr i8, ptr %vmctx, i64 %wide13
;;=   %4 = load <4 x i32>, ptr %2, align 1, linear memory
;;=   %5 = xor <4 x i32> %4, <i32 1, i32 2, i32 3, i32 4>
;;=   store <4 x i32> %5, ptr %3, align 1, linear memory
;;=   ret void
;;= }
;;=
;;= define hidden void @f2(ptr %vmctx, i32 %0, i32 %1) {
;;= entry:
;;=   %wide = zext i32 %1 to i64
;;=   %wide45 = zext i32 %0 to i64
;;=   %2 = getelementptr i8, ptr %vmctx, i64 %wide
;;=   %3 = load i32, ptr %2, align 1, linear memory
;;=   %4 = getelementptr i8, ptr %2, i64 12
;;=   %5 = load i32, ptr %4, align 1, linear memory
;;=   %6 = call i32 @llvm.fshl.i32(i32 %3, i32 %3, i32 %5)
;;=   %7 = getelementptr i8, ptr %vmctx, i64 %wide45
;;=   store i32 %6, ptr %7, align 1, linear memory
;;=   %8 = getelementptr i8, ptr %2, i64 4
;;=   %9 = load i32, ptr %8, align 1, linear memory
;;=   %10 = getelementptr i8, ptr %2, i64 32
;;=   %11 = load i32, ptr %10, align 1, linear memory
;;=   %12 = call i32 @llvm.fshl.i32(i32 %9, i32 %9, i32 %11)
;;=   %13 = getelementptr i8, ptr %7, i64 4
;;=   store i32 %12, ptr %13, align 1, linear memory
;;=   %14 = getelementptr i8, ptr %2, i64 8
;;=   %15 = load i32, ptr %14, align 1, linear memory
;;=   %16 = getelementptr i8, ptr %2, i64 52
;;=   %17 = load i32, ptr %16, align 1, linear memory
;;=   %18 = call i32 @llvm.fshl.i32(i32 %15, i32 %15, i32 %17)
;;=   %19 = getelementptr i8, ptr %7, i64 8
;;=   store i32 %18, ptr %19, align 1, linear memory
;;=   %20 = load i32, ptr %4, align 1, linear memory
;;=   %21 = load i32, ptr %14, align 1, linear memory
;;=   %22 = call i32 @llvm.fshl.i32(i32 %20, i32 %20, i32 %21)
;;=   %23 = getelementptr i8, ptr %7, i64 12
;;=   store i32 %22, ptr %23, align 1, linear memory
;;=   %24 = getelementptr i8, ptr %2, i64 16
;;=   %25 = load i32, ptr %24, align 1, linear memory
;;=   %26 = getelementptr i8, ptr %2, i64 28
;;=   %27 = load i32, ptr %26, align 1, linear memory
;;=   %28 = call i32 @llvm.fshl.i32(i32 %25, i32 %25, i32 %27)
;;=   %29 = getelementptr i8, ptr %7, i64 16
;;=   store i32 %28, ptr %29, align 1, linear memory
;;=   %30 = getelementptr i8, ptr %2, i64 20
;;=   %31 = load i32, ptr %30, align 1, linear memory
;;=   %32 = getelementptr i8, ptr %2, i64 48
;;=   %33 = load i32, ptr %32, align 1, linear memory
;;=   %34 = call i32 @llvm.fshl.i32(i32 %31, i32 %31, i32 %33)
;;=   %35 = getelementptr i8, ptr %7, i64 20
;;=   store i32 %34, ptr %35, align 1, linear memory
;;=   %36 = getelementptr i8, ptr %2, i64 24
;;=   %37 = load i32, ptr %36, align 1, linear memory
;;=   %38 = load i32, ptr %8, align 1, linear memory
;;=   %39 = call i32 @llvm.fshl.i32(i32 %37, i32 %37, i32 %38)
;;=   %40 = getelementptr i8, ptr %7, i64 24
;;=   store i32 %39, ptr %40, align 1, linear memory
;;=   %41 = load i32, ptr %26, align 1, linear memory
;;=   %42 = load i32, ptr %36, align 1, linear memory
;;=   %43 = call i32 @llvm.fshl.i32(i32 %41, i32 %41, i32 %42)
;;=   %44 = getelementptr i8, ptr %7, i64 28
;;=   store i32 %43, ptr %44, align 1, linear memory
;;=   ret void
;;= }
