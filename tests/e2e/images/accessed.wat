;; Accesses at a constant distance from others. The build script says how many pages there are.
(module
  (memory (export "memory") PAGES)
  (data (i32.const 0) "\01\02\03\04\05\06\07\08\09\0a\0b\0c\0d\0e\0f\10\11\12\13\14\15\16\17\18")
  (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0)))
  (func (export "put") (param i32 i32) (i32.store8 (local.get 0) (local.get 1)))
  (func (export "near") (param $x i32) (result i32)
    (i32.add (i32.load8_u (local.get $x)) (i32.load8_u (i32.add (local.get $x) (i32.const 16)))))
  (func (export "page") (param $x i32) (result i32)
    (i32.add (i32.load8_u (local.get $x)) (i32.load8_u (i32.add (local.get $x) (i32.const 0x10000)))))
  (func (export "far") (param $x i32) (result i32)
    (i32.add (i32.load8_u (local.get $x)) (i32.load8_u (i32.add (local.get $x) (i32.const 0x10001)))))
  (func (export "before") (param $x i32) (result i32)
    (i32.add (i32.load8_u (i32.add (local.get $x) (i32.const 8))) (i32.load8_u (local.get $x))))
  ;; Only one of the ways has the access.
  (func (export "either") (param $x i32) (param $accesses i32) (result i32)
    (local $sum i32)
    (if (local.get $accesses) (then (local.set $sum (i32.load8_u (local.get $x)))))
    (i32.add (local.get $sum) (i32.load8_u (i32.add (local.get $x) (i32.const 16)))))
  ;; All ways have it.
  (func (export "both") (param $x i32) (param $way i32) (result i32)
    (local $sum i32)
    (local.set $sum (i32.load8_u (local.get $x)))
    (if (local.get $way) (then (local.set $sum (i32.mul (local.get $sum) (i32.const 3)))))
    (loop $more
      (local.set $sum (i32.add (local.get $sum) (i32.load8_u (i32.add (local.get $x) (i32.const 16)))))
      (br_if $more (local.tee $way (i32.shr_u (local.get $way) (i32.const 1)))))
    (local.get $sum))
  ;; A later iteration is behind the access, the first is not.
  (func (export "later") (param $x i32) (param $count i32) (result i32)
    (local $sum i32)
    (loop $more
      (local.set $sum (i32.add (local.get $sum) (i32.load8_u (i32.add (local.get $x) (i32.const 16)))))
      (if (local.tee $count (i32.sub (local.get $count) (i32.const 1)))
        (then
          (local.set $sum (i32.add (local.get $sum) (i32.load8_u (local.get $x))))
          (br $more))))
    (local.get $sum))
  (func (export "sum") (param $x i32) (param $y i32) (result i32)
    (i32.store8 offset=2 (i32.add (i32.add (local.get $x) (local.get $y)) (i32.const 4)) (i32.const 99))
    (i32.load8_u (i32.add (local.get $x) (i32.add (local.get $y) (i32.const 20)))))
  ;; A pointer is counted up beside a counter, and what is there is accessed in each iteration.
  (func (export "row") (param $p i32) (result i32)
    (local $k i32) (local $sum i32)
    (loop $more
      (local.set $sum (i32.add
        (i32.mul (local.get $sum) (i32.const 31))
        (i32.xor (i32.load8_u (local.get $k)) (i32.load8_u (local.get $p)))))
      (i32.store8 offset=2 (local.get $p) (local.get $sum))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br_if $more (i32.ne (local.tee $k (i32.add (local.get $k) (i32.const 1))) (i32.const 100))))
    (local.get $sum))
  ;; The same, accessed in some iterations only.
  (func (export "gaps") (param $p i32) (param $from i32) (result i32)
    (local $k i32) (local $sum i32)
    (loop $more
      (local.set $sum (i32.mul (local.get $sum) (i32.const 31)))
      (if (i32.ge_u (local.get $k) (local.get $from))
        (then (i32.store8 offset=2 (local.get $p)
          (local.tee $sum (i32.add (local.get $sum) (i32.xor (i32.load8_u (local.get $k)) (i32.load8_u (local.get $p))))))))
      (local.set $p (i32.add (local.get $p) (i32.const 4)))
      (br_if $more (i32.ne (local.tee $k (i32.add (local.get $k) (i32.const 1))) (i32.const 100))))
    (local.get $sum)))
