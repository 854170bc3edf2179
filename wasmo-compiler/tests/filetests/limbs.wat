;;! optimized
;; Sums of products of 32 by 32 bits: two sums are one vector.
(module
  (memory 1)
  ;; The product of two numbers of five limbs of 26 bits, modulo 2^130 - 5, as Poly1305 has it: with what each limb carries to the next.
  (func (export "limbs") (param $to i32) (param $x i32) (param $y i32) (local $x0 i32) (local $x1 i32) (local $x2 i32) (local $x3 i32) (local $x4 i32) (local $y0 i32) (local $y1 i32) (local $y2 i32) (local $y3 i32) (local $y4 i32) (local $s1 i32) (local $s2 i32) (local $s3 i32) (local $s4 i32) (local $d i64)
    (local.set $x0 (i32.load offset=0 (local.get $x))) (local.set $x1 (i32.load offset=4 (local.get $x))) (local.set $x2 (i32.load offset=8 (local.get $x))) (local.set $x3 (i32.load offset=12 (local.get $x))) (local.set $x4 (i32.load offset=16 (local.get $x)))
    (local.set $y0 (i32.load offset=0 (local.get $y))) (local.set $y1 (i32.load offset=4 (local.get $y))) (local.set $y2 (i32.load offset=8 (local.get $y))) (local.set $y3 (i32.load offset=12 (local.get $y))) (local.set $y4 (i32.load offset=16 (local.get $y)))
    (local.set $s1 (i32.mul (local.get $y1) (i32.const 5))) (local.set $s2 (i32.mul (local.get $y2) (i32.const 5))) (local.set $s3 (i32.mul (local.get $y3) (i32.const 5))) (local.set $s4 (i32.mul (local.get $y4) (i32.const 5)))
    (i64.store offset=0 (local.get $to) (local.tee $d
      (i64.add (i64.add (i64.add (i64.add (i64.mul (i64.extend_i32_u (local.get $x0)) (i64.extend_i32_u (local.get $y0))) (i64.mul (i64.extend_i32_u (local.get $x1)) (i64.extend_i32_u (local.get $s4)))) (i64.mul (i64.extend_i32_u (local.get $x2)) (i64.extend_i32_u (local.get $s3)))) (i64.mul (i64.extend_i32_u (local.get $x3)) (i64.extend_i32_u (local.get $s2)))) (i64.mul (i64.extend_i32_u (local.get $x4)) (i64.extend_i32_u (local.get $s1))))))
    (i64.store offset=8 (local.get $to) (local.tee $d
      (i64.add (i64.add (i64.add (i64.add (i64.add (i64.mul (i64.extend_i32_u (local.get $x0)) (i64.extend_i32_u (local.get $y1))) (i64.mul (i64.extend_i32_u (local.get $x1)) (i64.extend_i32_u (local.get $y0)))) (i64.mul (i64.extend_i32_u (local.get $x2)) (i64.extend_i32_u (local.get $s4)))) (i64.mul (i64.extend_i32_u (local.get $x3)) (i64.extend_i32_u (local.get $s3)))) (i64.mul (i64.extend_i32_u (local.get $x4)) (i64.extend_i32_u (local.get $s2)))) (i64.shr_u (local.get $d) (i64.const 26)))))
    (i64.store offset=16 (local.get $to) (local.tee $d
      (i64.add (i64.add (i64.add (i64.add (i64.add (i64.mul (i64.extend_i32_u (local.get $x0)) (i64.extend_i32_u (local.get $y2))) (i64.mul (i64.extend_i32_u (local.get $x1)) (i64.extend_i32_u (local.get $y1)))) (i64.mul (i64.extend_i32_u (local.get $x2)) (i64.extend_i32_u (local.get $y0)))) (i64.mul (i64.extend_i32_u (local.get $x3)) (i64.extend_i32_u (local.get $s4)))) (i64.mul (i64.extend_i32_u (local.get $x4)) (i64.extend_i32_u (local.get $s3)))) (i64.shr_u (local.get $d) (i64.const 26)))))
    (i64.store offset=24 (local.get $to) (local.tee $d
      (i64.add (i64.add (i64.add (i64.add (i64.add (i64.mul (i64.extend_i32_u (local.get $x0)) (i64.extend_i32_u (local.get $y3))) (i64.mul (i64.extend_i32_u (local.get $x1)) (i64.extend_i32_u (local.get $y2)))) (i64.mul (i64.extend_i32_u (local.get $x2)) (i64.extend_i32_u (local.get $y1)))) (i64.mul (i64.extend_i32_u (local.get $x3)) (i64.extend_i32_u (local.get $y0)))) (i64.mul (i64.extend_i32_u (local.get $x4)) (i64.extend_i32_u (local.get $s4)))) (i64.shr_u (local.get $d) (i64.const 26)))))
    (i64.store offset=32 (local.get $to) (local.tee $d
      (i64.add (i64.add (i64.add (i64.add (i64.add (i64.mul (i64.extend_i32_u (local.get $x0)) (i64.extend_i32_u (local.get $y4))) (i64.mul (i64.extend_i32_u (local.get $x1)) (i64.extend_i32_u (local.get $y3)))) (i64.mul (i64.extend_i32_u (local.get $x2)) (i64.extend_i32_u (local.get $y2)))) (i64.mul (i64.extend_i32_u (local.get $x3)) (i64.extend_i32_u (local.get $y1)))) (i64.mul (i64.extend_i32_u (local.get $x4)) (i64.extend_i32_u (local.get $y0)))) (i64.shr_u (local.get $d) (i64.const 26))))))
  ;; Factors that are halves of numbers, and constants; 64 bits and 2^32 are too many, and one sum is part of two others.
  (func (export "halves") (param $to i32) (param $x i32) (local $a i64) (local $b i64) (local $c i64) (local $d i64) (local $s i64)
    (local.set $a (i64.load offset=0 (local.get $x))) (local.set $b (i64.load offset=8 (local.get $x))) (local.set $c (i64.load offset=16 (local.get $x))) (local.set $d (i64.load offset=24 (local.get $x)))
    (i64.store offset=0 (local.get $to)
      (local.tee $s (i64.add (i64.add (i64.add (i64.mul (i64.and (local.get $a) (i64.const 0xffffffff)) (i64.and (local.get $b) (i64.const 0xffffffff))) (i64.mul (i64.shr_u (local.get $a) (i64.const 32)) (i64.shr_u (local.get $b) (i64.const 32)))) (i64.mul (i64.and (local.get $c) (i64.const 0xffffffff)) (i64.const 7))) (i64.mul (i64.shr_u (local.get $c) (i64.const 32)) (i64.and (local.get $d) (i64.const 0xffffffff))))))
    (i64.store offset=8 (local.get $to)
      (i64.add (i64.add (i64.add (i64.add (i64.add (i64.mul (i64.and (local.get $a) (i64.const 0xffffffff)) (i64.shr_u (local.get $b) (i64.const 32))) (i64.mul (i64.shr_u (local.get $a) (i64.const 32)) (i64.and (local.get $d) (i64.const 0xffffffff)))) (i64.mul (i64.and (local.get $c) (i64.const 0xffffffff)) (i64.const 9))) (i64.mul (i64.shr_u (local.get $c) (i64.const 32)) (i64.and (local.get $b) (i64.const 0xffffffff)))) (i64.mul (local.get $c) (i64.and (local.get $d) (i64.const 0xffffffff)))) (local.get $s)))
    (i64.store offset=16 (local.get $to)
      (i64.add (i64.add (i64.add (i64.add (i64.mul (i64.and (local.get $a) (i64.const 0xffffffff)) (i64.and (local.get $d) (i64.const 0xffffffff))) (i64.mul (i64.shr_u (local.get $a) (i64.const 32)) (i64.and (local.get $b) (i64.const 0xffffffff)))) (i64.mul (i64.and (local.get $c) (i64.const 0xffffffff)) (i64.const 0xffffffff))) (i64.mul (i64.shr_u (local.get $c) (i64.const 32)) (i64.shr_u (local.get $b) (i64.const 32)))) (local.get $s)))
    (i64.store offset=24 (local.get $to)
      (i64.add (i64.add (i64.add (i64.add (i64.mul (i64.and (local.get $a) (i64.const 0xffffffff)) (i64.shr_u (local.get $d) (i64.const 32))) (i64.mul (i64.shr_u (local.get $a) (i64.const 32)) (i64.and (local.get $b) (i64.const 0xffffffff)))) (i64.mul (i64.and (local.get $c) (i64.const 0xffffffff)) (i64.const 0x100000000))) (i64.mul (i64.shr_u (local.get $c) (i64.const 32)) (i64.shr_u (local.get $d) (i64.const 32)))) (i64.mul (i64.shr_u (local.get $b) (i64.const 32)) (i64.shr_u (local.get $d) (i64.const 32)))))))

;;= define hidden void @f0(ptr %vmctx, i32 %0, i32 %1, i32 %2) {
;;= entry:
;;=   %wide = zext i32 %1 to i64
;;=   %wide38 = zext i32 %2 to i64
;;=   %wide39 = zext i32 %0 to i64
;;=   %3 = getelementptr i8, ptr %vmctx, i64 %wide
;;=   %4 = load i32, ptr %3, align 1, linear memory
;;=   %5 = getelementptr i8, ptr %3, i64 4
;;=   %6 = load i32, ptr %5, align 1, linear memory
;;=   %7 = getelementptr i8, ptr %3, i64 8
;;=   %8 = load i32, ptr %7, align 1, linear memory
;;=   %9 = getelementptr i8, ptr %3, i64 12
;;=   %10 = load i32, ptr %9, align 1, linear memory
;;=   %11 = getelementptr i8, ptr %3, i64 16
;;=   %12 = load i32, ptr %11, align 1, linear memory
;;=   %13 = getelementptr i8, ptr %vmctx, i64 %wide38
;;=   %14 = load i32, ptr %13, align 1, linear memory
;;=   %15 = getelementptr i8, ptr %13, i64 4
;;=   %16 = load i32, ptr %15, align 1, linear memory
;;=   %17 = getelementptr i8, ptr %13, i64 8
;;=   %18 = load i32, ptr %17, align 1, linear memory
;;=   %19 = getelementptr i8, ptr %13, i64 12
;;=   %20 = load i32, ptr %19, align 1, linear memory
;;=   %21 = getelementptr i8, ptr %13, i64 16
;;=   %22 = load i32, ptr %21, align 1, linear memory
;;=   %23 = zext i32 %4 to i64
;;=   %24 = zext i32 %14 to i64
;;=   %25 = zext i32 %6 to i64
;;=   %26 = zext i32 %8 to i64
;;=   %27 = zext i32 %10 to i64
;;=   %28 = zext i32 %12 to i64
;;=   %29 = zext i32 %6 to i64
;;=   %30 = insertelement <2 x i64> poison, i64 %29, i32 0
;;=   %31 = zext i32 %6 to i64
;;=   %32 = insertelement <2 x i64> %30, i64 %31, i32 1
;;=   %33 = zext i32 %22 to i64
;;=   %34 = insertelement <2 x i64> poison, i64 %33, i32 0
;;=   %35 = zext i32 %14 to i64
;;=   %36 = insertelement <2 x i64> %34, i64 %35, i32 1
;;=   %37 = mul <2 x i64> %36, <i64 5, i64 1>
;;=   %38 = and <2 x i64> %37, splat (i64 4294967295)
;;=   %products = mul <2 x i64> %32, %38
;;=   %39 = zext i32 %8 to i64
;;=   %40 = insertelement <2 x i64> poison, i64 %39, i32 0
;;=   %41 = zext i32 %8 to i64
;;=   %42 = insertelement <2 x i64> %40, i64 %41, i32 1
;;=   %43 = zext i32 %20 to i64
;;=   %44 = insertelement <2 x i64> poison, i64 %43, i32 0
;;=   %45 = zext i32 %22 to i64
;;=   %46 = insertelement <2 x i64> %44, i64 %45, i32 1
;;=   %47 = mul <2 x i64> %46, splat (i64 5)
;;=   %48 = and <2 x i64> %47, splat (i64 4294967295)
;;=   %products26 = mul <2 x i64> %42, %48
;;=   %49 = zext i32 %10 to i64
;;=   %50 = insertelement <2 x i64> poison, i64 %49, i32 0
;;=   %51 = zext i32 %10 to i64
;;=   %52 = insertelement <2 x i64> %50, i64 %51, i32 1
;;=   %53 = zext i32 %18 to i64
;;=   %54 = insertelement <2 x i64> poison, i64 %53, i32 0
;;=   %55 = zext i32 %20 to i64
;;=   %56 = insertelement <2 x i64> %54, i64 %55, i32 1
;;=   %57 = mul <2 x i64> %56, splat (i64 5)
;;=   %58 = and <2 x i64> %57, splat (i64 4294967295)
;;=   %products27 = mul <2 x i64> %52, %58
;;=   %59 = zext i32 %4 to i64
;;=   %60 = insertelement <2 x i64> poison, i64 %59, i32 0
;;=   %61 = zext i32 %4 to i64
;;=   %62 = insertelement <2 x i64> %60, i64 %61, i32 1
;;=   %63 = zext i32 %14 to i64
;;=   %64 = insertelement <2 x i64> poison, i64 %63, i32 0
;;=   %65 = zext i32 %16 to i64
;;=   %66 = insertelement <2 x i64> %64, i64 %65, i32 1
;;=   %products28 = mul <2 x i64> %62, %66
;;=   %67 = zext i32 %12 to i64
;;=   %68 = insertelement <2 x i64> poison, i64 %67, i32 0
;;=   %69 = zext i32 %12 to i64
;;=   %70 = insertelement <2 x i64> %68, i64 %69, i32 1
;;=   %71 = zext i32 %16 to i64
;;=   %72 = insertelement <2 x i64> poison, i64 %71, i32 0
;;=   %73 = zext i32 %18 to i64
;;=   %74 = insertelement <2 x i64> %72, i64 %73, i32 1
;;=   %75 = mul <2 x i64> %74, splat (i64 5)
;;=   %76 = and <2 x i64> %75, splat (i64 4294967295)
;;=   %products29 = mul <2 x i64> %70, %76
;;=   %77 = add <2 x i64> %products, %products26
;;=   %78 = add <2 x i64> %products27, %products28
;;=   %79 = add <2 x i64> %77, %78
;;=   %80 = add <2 x i64> %79, %products29
;;=   %limb = extractelement <2 x i64> %80, i32 0
;;=   %limb30 = extractelement <2 x i64> %80, i32 1
;;=   %81 = getelementptr i8, ptr %vmctx, i64 %wide39
;;=   store i64 %limb, ptr %81, align 1, linear memory
;;=   %82 = zext i32 %16 to i64
;;=   %83 = lshr i64 %limb, 26
;;=   %84 = add i64 %limb30, %83
;;=   %85 = getelementptr i8, ptr %81, i64 8
;;=   store i64 %84, ptr %85, align 1, linear memory
;;=   %86 = zext i32 %18 to i64
;;=   %87 = lshr i64 %84, 26
;;=   %products31 = mul <2 x i64> %52, %38
;;=   %products32 = mul <2 x i64> %70, %48
;;=   %products33 = mul <2 x i64> %62, %56
;;=   %products34 = mul <2 x i64> %42, %66
;;=   %products35 = mul <2 x i64> %32, %74
;;=   %88 = add <2 x i64> %products31, %products32
;;=   %89 = add <2 x i64> %products33, %products34
;;=   %90 = add <2 x i64> %88, %89
;;=   %91 = add <2 x i64> %90, %products35
;;=   %limb36 = extractelement <2 x i64> %91, i32 0
;;=   %limb37 = extractelement <2 x i64> %91, i32 1
;;=   %92 = add i64 %limb36, %87
;;=   %93 = getelementptr i8, ptr %81, i64 16
;;=   store i64 %92, ptr %93, align 1, linear memory
;;=   %94 = zext i32 %20 to i64
;;=   %95 = lshr i64 %92, 26
;;=   %96 = add i64 %limb37, %95
;;=   %97 = getelementptr i8, ptr %81, i64 24
;;=   store i64 %96, ptr %97, align 1, linear memory
;;=   %98 = zext i32 %22 to i64
;;=   %99 = mul nuw i64 %98, %23
;;=   %100 = mul nuw i64 %94, %25
;;=   %101 = mul nuw i64 %86, %26
;;=   %102 = mul nuw i64 %82, %27
;;=   %103 = mul nuw i64 %24, %28
;;=   %104 = lshr i64 %96, 26
;;=   %105 = add i64 %102, %103
;;=   %106 = add i64 %105, %101
;;=   %107 = add i64 %106, %100
;;=   %108 = add i64 %107, %99
;;=   %109 = add i64 %108, %104
;;=   %110 = getelementptr i8, ptr %81, i64 32
;;=   store i64 %109, ptr %110, align 1, linear memory
;;=   ret void
;;= }
;;=
;;= define hidden void @f1(ptr %vmctx, i32 %0, i32 %1) {
;;= entry:
;;=   %wide = zext i32 %1 to i64
;;=   %wide19 = zext i32 %0 to i64
;;=   %2 = getelementptr i8, ptr %vmctx, i64 %wide
;;=   %3 = load i64, ptr %2, align 1, linear memory
;;=   %4 = getelementptr i8, ptr %2, i64 8
;;=   %5 = load i64, ptr %4, align 1, linear memory
;;=   %6 = getelementptr i8, ptr %2, i64 16
;;=   %7 = load i64, ptr %6, align 1, linear memory
;;=   %8 = getelementptr i8, ptr %2, i64 24
;;=   %9 = load i64, ptr %8, align 1, linear memory
;;=   %10 = and i64 %3, 4294967295
;;=   %11 = and i64 %5, 4294967295
;;=   %12 = mul nuw i64 %11, %10
;;=   %13 = lshr i64 %3, 32
;;=   %14 = lshr i64 %5, 32
;;=   %15 = and i64 %7, 4294967295
;;=   %16 = lshr i64 %7, 32
;;=   %17 = and i64 %9, 4294967295
;;=   %18 = insertelement <2 x i64> poison, i64 %16, i32 0
;;=   %19 = insertelement <2 x i64> %18, i64 %16, i32 1
;;=   %20 = insertelement <2 x i64> poison, i64 %17, i32 0
;;=   %21 = insertelement <2 x i64> %20, i64 %11, i32 1
;;=   %products = mul <2 x i64> %19, %21
;;=   %22 = insertelement <2 x i64> poison, i64 %15, i32 0
;;=   %23 = insertelement <2 x i64> %22, i64 %15, i32 1
;;=   %products16 = mul <2 x i64> %23, <i64 7, i64 9>
;;=   %24 = insertelement <2 x i64> poison, i64 %14, i32 0
;;=   %25 = insertelement <2 x i64> %24, i64 %14, i32 1
;;=   %26 = insertelement <2 x i64> poison, i64 %13, i32 0
;;=   %27 = insertelement <2 x i64> %26, i64 %10, i32 1
;;=   %products17 = mul <2 x i64> %25, %27
;;=   %28 = add <2 x i64> %products, %products16
;;=   %29 = add <2 x i64> %28, %products17
;;=   %limb = extractelement <2 x i64> %29, i32 0
;;=   %limb18 = extractelement <2 x i64> %29, i32 1
;;=   %30 = add i64 %limb, %12
;;=   %31 = getelementptr i8, ptr %vmctx, i64 %wide19
;;=   store i64 %30, ptr %31, align 1, linear memory
;;=   %reass.add = add i64 %7, %13
;;=   %reass.mul = mul i64 %17, %reass.add
;;=   %32 = add i64 %limb18, %30
;;=   %33 = add i64 %32, %reass.mul
;;=   %34 = getelementptr i8, ptr %31, i64 8
;;=   store i64 %33, ptr %34, align 1, linear memory
;;=   %35 = mul nuw i64 %17, %10
;;=   %36 = mul nuw i64 %11, %13
;;=   %37 = mul nuw i64 %15, 4294967295
;;=   %38 = mul nuw i64 %16, %14
;;=   %39 = add i64 %37, %36
;;=   %40 = add i64 %39, %38
;;=   %41 = add i64 %40, %35
;;=   %42 = add i64 %41, %30
;;=   %43 = getelementptr i8, ptr %31, i64 16
;;=   store i64 %42, ptr %43, align 1, linear memory
;;=   %44 = lshr i64 %9, 32
;;=   %45 = shl nuw i64 %15, 32
;;=   %reass.add13 = add nuw nsw i64 %14, %10
;;=   %reass.add14 = add nuw nsw i64 %reass.add13, %16
;;=   %reass.mul15 = mul i64 %reass.add14, %44
;;=   %46 = add i64 %45, %36
;;=   %47 = add i64 %46, %reass.mul15
;;=   %48 = getelementptr i8, ptr %31, i64 24
;;=   store i64 %47, ptr %48, align 1, linear memory
;;=   ret void
;;= }
