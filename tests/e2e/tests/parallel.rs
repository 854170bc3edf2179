//! A parallel program that a C compiler wrote (`parallel/parallel.c`): each of its threads is a thread of Rust's with an instance of
//! its own, and all have the same memory.

use std::thread;
use wasmo_rt::{
    Extern, Instance, Memory, MemoryType, Module, SharedMemory, Store, Val, WasmParams, WasmResults,
};

/// How many numbers are sorted: no multiple of what a thread takes at a time, and more of that than there are threads.
const COUNT: u32 = 50_000;

/// What the C program's thread-local variable `magic` begins with.
const MAGIC: i32 = 0x5eed;

struct Thread {
    store: Store<()>,
    instance: Instance,
}

impl Thread {
    /// An instance with a stack and thread-local variables of its own, as the thread number `number`.
    fn new(module: &Module, shared: &SharedMemory, number: i32) -> Self {
        let mut store = Store::new(());
        let memory = Memory::from_shared(&mut store, shared);
        let instance = Instance::new(&mut store, module, &[Extern::from(memory)]);
        let mut this = Self {
            instance: instance.expect("the guest instantiates"),
            store,
        };
        let stack: i32 = this.call("stack_top", number);
        let pointer = this.instance.get_global(&this.store, "__stack_pointer");
        let pointer = pointer.expect("the linker exports it");
        pointer
            .set(&mut this.store, Val::I32(stack))
            .expect("it is a mutable i32");
        let size = this.instance.get_global(&this.store, "__tls_size");
        let size = size.and_then(|size| size.get(&this.store).i32());
        assert!((1..=256).contains(&size.expect("the linker exports it")));
        let block: i32 = this.call("tls_block", number);
        this.call::<_, ()>("__wasm_init_tls", block);
        this
    }

    fn call<P: WasmParams, R: WasmResults>(&mut self, name: &str, params: P) -> R {
        let func = self.instance.get_typed_func(&self.store, name);
        let func = func.expect("an export of this type");
        func.call(&mut self.store, params).expect("no trap")
    }
}

fn numbers(shared: &SharedMemory, address: i32) -> Vec<u32> {
    let bytes = shared.read_vec(address, 4 * COUNT).expect("in bounds");
    let (words, _) = bytes.as_chunks();
    words.iter().map(|&word| u32::from_le_bytes(word)).collect()
}

fn sorts_as_it_does_alone(module: &Module) {
    let shared = SharedMemory::new(MemoryType::new(210, Some(512)).shared()).unwrap();
    for threads in [1, 2, 3, 7] {
        // The first instances of all come at the same time: one of them initialises the memory, the others wait for it.
        thread::scope(|scope| {
            for number in 0..threads {
                let shared = &shared;
                scope.spawn(move || Thread::new(module, shared, number));
            }
        });
        let mut main = Thread::new(module, &shared, 0);
        main.call::<_, ()>("generate", (threads, COUNT as i32));
        let address: i32 = main.call("numbers", ());
        let mut expect = numbers(&shared, address);
        assert!(!expect.is_sorted());
        expect.sort_unstable();
        thread::scope(|scope| {
            let workers: Vec<_> = (0..threads)
                .map(|number| {
                    let shared = &shared;
                    scope.spawn(move || {
                        let mut thread = Thread::new(module, shared, number);
                        let params = (COUNT as i32, number, threads);
                        thread.call::<_, i32>("work", params)
                    })
                })
                .collect();
            for worker in workers {
                assert_eq!(worker.join().unwrap(), MAGIC);
            }
        });
        assert!(numbers(&shared, address) == expect, "{threads} threads");
        let together: i64 = main.call("compared", ());
        let alone: i64 = main.call("work_alone", COUNT as i32);
        assert_eq!(together, alone, "{threads} threads");
        let reference: i32 = main.call("reference", ());
        assert!(numbers(&shared, reference) == expect);
    }
}

macro_rules! suite {
    ($guest:ident) => {
        #[test]
        fn sorts_as_it_does_alone() {
            super::sorts_as_it_does_alone(&wasmo_e2e::$guest::module());
        }
    };
}

wasmo_e2e::in_every_way! {
    suite: parallel
    o0 = parallel_o0
    o3 = parallel_o3
    oz = parallel_oz
    exact = parallel_exact
    explicit_o0 = parallel_explicit_o0
    explicit_o3 = parallel_explicit_o3
}
