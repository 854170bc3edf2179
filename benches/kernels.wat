;; Kernels over a memory, for addresses of either size: the build script replaces ADDRESS.
(module
  (memory (export "memory") ADDRESS 64)

  ;; Adds n numbers of 64 bits: a stream that can be vectorised.
  (func (export "sum") (param $n ADDRESS) (result i64)
    (local $i ADDRESS) (local $sum i64)
    (loop $again
      (local.set $sum (i64.add (local.get $sum) (i64.load (ADDRESS.shl (local.get $i) (ADDRESS.const 3)))))
      (br_if $again (ADDRESS.lt_u (local.tee $i (ADDRESS.add (local.get $i) (ADDRESS.const 1))) (local.get $n))))
    (local.get $sum))

  ;; Strikes out the multiples of each number up to n: scattered stores.
  (func (export "sieve") (param $n ADDRESS) (result i32)
    (local $i ADDRESS) (local $at ADDRESS) (local $count i32)
    (memory.fill (ADDRESS.const 0) (i32.const 0) (local.get $n))
    (local.set $i (ADDRESS.const 2))
    (loop $outer
      (if (i32.eqz (i32.load8_u (local.get $i)))
        (then
          (local.set $count (i32.add (local.get $count) (i32.const 1)))
          (local.set $at (ADDRESS.add (local.get $i) (local.get $i)))
          (block $done
            (loop $inner
              (br_if $done (ADDRESS.ge_u (local.get $at) (local.get $n)))
              (i32.store8 (local.get $at) (i32.const 1))
              (local.set $at (ADDRESS.add (local.get $at) (local.get $i)))
              (br $inner)))))
      (br_if $outer (ADDRESS.lt_u (local.tee $i (ADDRESS.add (local.get $i) (ADDRESS.const 1))) (local.get $n))))
    (local.get $count))

  ;; Multiplies two matrices of n times n floats.
  (func (export "multiply") (param $n ADDRESS)
    (local $i ADDRESS) (local $j ADDRESS) (local $k ADDRESS) (local $sum f64) (local $size ADDRESS)
    (local.set $size (ADDRESS.mul (ADDRESS.mul (local.get $n) (local.get $n)) (ADDRESS.const 8)))
    (loop $rows
      (local.set $j (ADDRESS.const 0))
      (loop $columns
        (local.set $k (ADDRESS.const 0))
        (local.set $sum (f64.const 0))
        (loop $inner
          (local.set $sum (f64.add (local.get $sum) (f64.mul
            (f64.load (ADDRESS.mul (ADDRESS.add (ADDRESS.mul (local.get $i) (local.get $n)) (local.get $k)) (ADDRESS.const 8)))
            (f64.load (ADDRESS.add (local.get $size)
              (ADDRESS.mul (ADDRESS.add (ADDRESS.mul (local.get $k) (local.get $n)) (local.get $j)) (ADDRESS.const 8)))))))
          (br_if $inner (ADDRESS.lt_u (local.tee $k (ADDRESS.add (local.get $k) (ADDRESS.const 1))) (local.get $n))))
        (f64.store (ADDRESS.add (ADDRESS.mul (local.get $size) (ADDRESS.const 2))
            (ADDRESS.mul (ADDRESS.add (ADDRESS.mul (local.get $i) (local.get $n)) (local.get $j)) (ADDRESS.const 8)))
          (local.get $sum))
        (br_if $columns (ADDRESS.lt_u (local.tee $j (ADDRESS.add (local.get $j) (ADDRESS.const 1))) (local.get $n))))
      (br_if $rows (ADDRESS.lt_u (local.tee $i (ADDRESS.add (local.get $i) (ADDRESS.const 1))) (local.get $n))))))
