;;! exact optimized v3
;; With exact traps, loads are volatile. The code generator makes those of vectors narrower all the same, so their last bytes are loaded, too.
(module
  (memory 1)
  ;; Half of the vector is extended, by an instruction that loads just that half.
  (func (export "half") (param i32) (result v128)
    (i16x8.extend_low_i8x16_u (v128.load (local.get 0))))
  ;; The whole vector is used.
  (func (export "whole") (param i32) (result v128)
    (i8x16.add (v128.load (local.get 0)) (v128.load (local.get 0))))
  ;; A volatile load of a scalar is never made narrower.
  (func (export "scalar") (param i32) (result i32)
    (i32.wrap_i64 (i64.load (local.get 0)))))

;;= define hidden <2 x i64> @f0(ptr %vmctx, i32 %0) {
;;= entry:
;;=   %wide = zext i32 %0 to i64
;;=   %1 = getelementptr i8, ptr %vmctx, i64 %wide
;;=   %2 = getelementptr i8, ptr %1, i64 15
;;=   %3 = load volatile i8, ptr %2, align 1, linear memory
;;=   %4 = load volatile <2 x i64>, ptr %1, align 1, linear memory
;;=   %5 = bitcast <2 x i64> %4 to <16 x i8>
;;=   %6 = shufflevector <16 x i8> %5, <16 x i8> poison, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
;;=   %7 = zext <8 x i8> %6 to <8 x i16>
;;=   %8 = bitcast <8 x i16> %7 to <2 x i64>
;;=   ret <2 x i64> %8
;;= }
;;=
;;= define hidden <2 x i64> @f1(ptr %vmctx, i32 %0) {
;;= entry:
;;=   %wide = zext i32 %0 to i64
;;=   %1 = getelementptr i8, ptr %vmctx, i64 %wide
;;=   %2 = load volatile <2 x i64>, ptr %1, align 1, linear memory
;;=   %3 = load volatile <2 x i64>, ptr %1, align 1, linear memory
;;=   %4 = bitcast <2 x i64> %3 to <16 x i8>
;;=   %5 = bitcast <2 x i64> %2 to <16 x i8>
;;=   %6 = add <16 x i8> %4, %5
;;=   %7 = bitcast <16 x i8> %6 to <2 x i64>
;;=   ret <2 x i64> %7
;;= }
;;=
;;= define hidden i32 @f2(ptr %vmctx, i32 %0) {
;;= entry:
;;=   %wide = zext i32 %0 to i64
;;=   %1 = getelementptr i8, ptr %vmctx, i64 %wide
;;=   %2 = load volatile i64, ptr %1, align 1, linear memory
;;=   %3 = trunc i64 %2 to i32
;;=   ret i32 %3
;;= }
