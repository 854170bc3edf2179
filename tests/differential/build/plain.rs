//! Modules in the form in which the oracle understands them as the specification does.

use wasm_encoder::reencode::{Error, Reencode, utils};
use wasm_encoder::{CodeSection, Function, ImportSection, Instruction, Module, ValType};
use wasmo_module::Module as Validated;
use wasmo_module::abi::index::DefinedFuncIndex;
use wasmo_module::wasmparser::{FunctionBody, ImportSectionReader, Operator, Parser};

/// The same module without what the oracle lacks and can do without: imports stand one by one, not in groups, and a relaxed
/// multiplication and addition are two operators. The deterministic profile rounds them twice (core specification 3.0,
/// `frelaxedmadd`); the oracle's setting of that name rounds once.
pub(crate) fn plain(module: &Validated) -> Result<Vec<u8>, Error> {
    let mut made = Module::new();
    let mut plain = Plain { module, next: 0 };
    plain.parse_core_module(&mut made, Parser::new(0), module.wasm())?;
    Ok(made.finish())
}

struct Plain<'a> {
    module: &'a Validated,
    /// The next function with a body.
    next: u32,
}

impl Reencode for Plain<'_> {
    type Error = std::convert::Infallible;

    fn parse_import_section(
        &mut self,
        imports: &mut ImportSection,
        section: ImportSectionReader<'_>,
    ) -> Result<(), Error> {
        for import in section.into_imports() {
            utils::parse_import(self, imports, import?)?;
        }
        Ok(())
    }

    fn parse_function_body(
        &mut self,
        code: &mut CodeSection,
        body: FunctionBody<'_>,
    ) -> Result<(), Error> {
        let func = self.module.function_index(DefinedFuncIndex(self.next));
        self.next += 1;
        // A local of ours stands behind those of the function: it holds the third operand.
        let mut addend = self.module.function_type(func).params().len() as u32;
        let mut locals = Vec::new();
        for group in body.get_locals_reader()? {
            let (count, ty) = group?;
            addend += count;
            locals.push((count, self.val_type(ty)?));
        }
        let is_relaxed = |operator: &Operator<'_>| multiply_add(operator).is_some();
        if body
            .get_operators_reader()?
            .into_iter()
            .flatten()
            .any(|operator| is_relaxed(&operator))
        {
            locals.push((1, ValType::V128));
        }
        let mut function = Function::new(locals);
        for operator in body.get_operators_reader()? {
            let operator = operator?;
            match multiply_add(&operator) {
                None => {
                    function.instruction(&self.instruction(operator)?);
                }
                Some(operators) => {
                    function.instruction(&Instruction::LocalSet(addend));
                    for operator in operators.iter().flatten() {
                        function.instruction(operator);
                    }
                    function.instruction(&Instruction::LocalGet(addend));
                    function.instruction(match operators[0] {
                        Some(Instruction::F32x4Mul) => &Instruction::F32x4Add,
                        _ => &Instruction::F64x2Add,
                    });
                }
            }
        }
        code.function(&function);
        Ok(())
    }
}

/// The product of a relaxed multiplication and addition.
fn multiply_add(operator: &Operator<'_>) -> Option<[Option<Instruction<'static>>; 2]> {
    Some(match operator {
        Operator::F32x4RelaxedMadd => [Some(Instruction::F32x4Mul), None],
        Operator::F32x4RelaxedNmadd => [Some(Instruction::F32x4Mul), Some(Instruction::F32x4Neg)],
        Operator::F64x2RelaxedMadd => [Some(Instruction::F64x2Mul), None],
        Operator::F64x2RelaxedNmadd => [Some(Instruction::F64x2Mul), Some(Instruction::F64x2Neg)],
        _ => return None,
    })
}
