(module (type $pair (struct (field i32 i32))) (func $make (drop (struct.new_default $pair))))
