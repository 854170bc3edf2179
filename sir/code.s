	.file	"sha256.wasm"
	.text
	.p2align	4
	.type	f17,@function
f17:
.Lfunc_begin0:
	.file	1 "sha256.wasm"
	.loc	1 1653 0
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	movl	%edi, %esi
.Ltmp0:
	.loc	1 1656 0 prologue_end
	movq	-472(%r13), %rdi
	callq	*-480(%r13)
	.loc	1 1662 0
	movl	$1, %edi
	callq	wasmo5_rt_raise_inner@PLT
.Ltmp1:
.Lfunc_end0:
	.size	f17, .Lfunc_end0-f17
	.cfi_endproc

	.p2align	4
	.type	f18,@function
f18:
.Lfunc_begin1:
	.loc	1 1665 0
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
.Ltmp2:
	.loc	1 1666 0 prologue_end
	movl	$1, %edi
	callq	wasmo5_rt_raise_inner@PLT
.Ltmp3:
.Lfunc_end1:
	.size	f18, .Lfunc_end1-f18
	.cfi_endproc

	.p2align	4
	.type	f19,@function
f19:
.Lfunc_begin2:
	.loc	1 1670 0
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
.Ltmp4:
	.loc	1 1670 0 prologue_end
	testl	%edi, %edi
	je	.LBB2_3
	.loc	1 0 0 is_stmt 0
	movl	%edi, %edx
	.loc	1 1677 0 is_stmt 1
	testl	$-2147418113, %edi
	jne	.LBB2_2
	shrl	$16, %edx
	.loc	1 1709 0
	movq	%r13, %rdi
	xorl	%esi, %esi
	callq	wasmo5_rt_memory_grow@PLT
	cmpl	$-1, %eax
	jne	.LBB2_4
	.loc	1 1722 0
	movl	$48, 1117040(%r13)
	movl	$-1, %eax
	.loc	1 1746 0 epilogue_begin
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.LBB2_3:
	.cfi_def_cfa %rbp, 16
	.loc	1 1677 0
	movzwl	-70(%r13), %eax
.LBB2_4:
	.loc	1 0 0 is_stmt 0
	shll	$16, %eax
	.loc	1 1746 0 epilogue_begin is_stmt 1
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.LBB2_2:
	.cfi_def_cfa %rbp, 16
	.loc	1 1740 0
	callq	f18
.Ltmp5:
.Lfunc_end2:
	.size	f19, .Lfunc_end2-f19
	.cfi_endproc

	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI3_0:
	.long	1117084
	.long	1117084
	.long	1117092
	.long	1117092
.LCPI3_1:
	.long	1117100
	.long	1117100
	.long	1117108
	.long	1117108
.LCPI3_2:
	.long	1117116
	.long	1117116
	.long	1117124
	.long	1117124
.LCPI3_3:
	.long	1117132
	.long	1117132
	.long	1117140
	.long	1117140
.LCPI3_4:
	.long	1117148
	.long	1117148
	.long	1117156
	.long	1117156
.LCPI3_5:
	.long	1117164
	.long	1117164
	.long	1117172
	.long	1117172
.LCPI3_6:
	.long	1117180
	.long	1117180
	.long	1117188
	.long	1117188
.LCPI3_7:
	.long	1117196
	.long	1117196
	.long	1117204
	.long	1117204
.LCPI3_8:
	.long	1117212
	.long	1117212
	.long	1117220
	.long	1117220
.LCPI3_9:
	.long	1117228
	.long	1117228
	.long	1117236
	.long	1117236
.LCPI3_10:
	.long	1117244
	.long	1117244
	.long	1117252
	.long	1117252
.LCPI3_11:
	.long	1117260
	.long	1117260
	.long	1117268
	.long	1117268
.LCPI3_12:
	.long	1117276
	.long	1117276
	.long	1117284
	.long	1117284
.LCPI3_13:
	.long	1117292
	.long	1117292
	.long	1117300
	.long	1117300
.LCPI3_14:
	.long	1117308
	.long	1117308
	.long	1117316
	.long	1117316
.LCPI3_15:
	.long	1117324
	.long	1117324
	.long	1117332
	.long	1117332
	.text
	.p2align	4
	.type	f21,@function
f21:
.Lfunc_begin3:
	.loc	1 1760 0
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r12
	pushq	%rbx
	subq	$16, %rsp
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
.Ltmp6:
	.loc	1 1760 0 prologue_end
	movl	-48(%r13), %r12d
	leal	-16(%r12), %eax
	movl	%eax, -48(%r13)
	.loc	1 1784 0
	cmpl	$0, 1117068(%r13)
	je	.LBB3_12
	.loc	1 2229 0
	cmpl	$236, %edi
	jbe	.LBB3_15
.LBB3_2:
	.loc	1 0 0 is_stmt 0
	movl	$-1, %r15d
	.loc	1 3180 0 is_stmt 1
	cmpl	$-65, %edi
	ja	.LBB3_45
	leal	19(%rdi), %esi
	movl	%esi, %r15d
	andl	$-16, %r15d
	.loc	1 3212 0
	movl	1117048(%r13), %r8d
	testl	%r8d, %r8d
	je	.LBB3_45
	.loc	1 0 0 is_stmt 0
	movl	$31, %edx
	.loc	1 3212 0
	cmpl	$16777196, %edi
	ja	.LBB3_6
	shrl	$8, %esi
	leal	1048320(%rsi), %edx
	shrl	$16, %edx
	andl	$8, %edx
	movl	%edx, %ecx
	shll	%cl, %esi
	leal	520192(%rsi), %eax
	shrl	$16, %eax
	andl	$4, %eax
	movl	%eax, %ecx
	shll	%cl, %esi
	leal	245760(%rsi), %ecx
	shrl	$16, %ecx
	andl	$2, %ecx
	shll	%cl, %esi
	shrl	$15, %esi
	orl	%edx, %eax
	orl	%ecx, %eax
	subl	%eax, %esi
	leal	21(%rsi), %eax
	movzbl	%al, %ecx
	xorl	%eax, %eax
	btl	%ecx, %r15d
	setb	%al
	leal	(%rax,%rsi,2), %edx
	addl	$28, %edx
.LBB3_6:
	movl	%r15d, %edi
	negl	%edi
	movslq	%edx, %rax
	.loc	1 3373 0 is_stmt 1
	movl	1117348(%r13,%rax,4), %esi
	xorl	%r9d, %r9d
	testq	%rsi, %rsi
	je	.LBB3_25
	movl	%edx, %ecx
	shrb	%cl
	movb	$25, %al
	subb	%cl, %al
	andb	$31, %al
	cmpl	$31, %edx
	movzbl	%al, %ecx
	cmovel	%r9d, %ecx
	movl	%r15d, %r10d
	shll	%cl, %r10d
	xorl	%eax, %eax
	jmp	.LBB3_9
	.loc	1 0 0 is_stmt 0
.Ltmp7:
	.p2align	4
.LBB3_8:
	.loc	1 3476 0 is_stmt 1
	movl	20(%r13,%rsi), %r11d
	movl	%r10d, %ecx
	shrl	$31, %ecx
	leal	(%rsi,%rcx,4), %ecx
	addl	$16, %ecx
	.loc	1 3497 0
	movl	(%rcx,%r13), %esi
	cmpl	%esi, %r11d
	movl	%r11d, %ecx
	cmovel	%r9d, %ecx
	testl	%r11d, %r11d
	cmovnel	%ecx, %r9d
	addl	%r10d, %r10d
	testl	%esi, %esi
	je	.LBB3_24
.LBB3_9:
	.loc	1 3426 0
	movl	4(%rsi,%r13), %ecx
	andl	$-8, %ecx
	subl	%r15d, %ecx
	cmpl	%edi, %ecx
	jae	.LBB3_8
	.loc	1 0 0 is_stmt 0
	movq	%rsi, %rax
	movl	%ecx, %edi
	.loc	1 3426 0
	testl	%ecx, %ecx
	jne	.LBB3_8
	.loc	1 0 0
	xorl	%edi, %edi
	movl	%esi, %eax
	jmp	.LBB3_35
.LBB3_12:
.Ltmp8:
	.loc	1 1677 0 is_stmt 1
	movzwl	-70(%r13), %eax
	shll	$16, %eax
.Ltmp9:
	.loc	1 1795 0
	leal	-1118640(%rax), %ecx
	.loc	1 1824 0
	movl	1117516(%r13), %edx
	testl	%edx, %edx
	jne	.LBB3_14
	.loc	1 1839 0
	movq	$-1, 1117528(%r13)
	movabsq	$281474976776192, %rdx
	.loc	1 1857 0
	movq	%rdx, 1117520(%r13)
	leal	-8(%r12), %edx
	andl	$-16, %edx
	xorl	$1431655768, %edx
	.loc	1 1883 0
	movl	%edx, 1117516(%r13)
	.loc	1 1894 0
	movl	$0, 1117536(%r13)
	.loc	1 1905 0
	movl	$0, 1117488(%r13)
.LBB3_14:
	.loc	1 1917 0
	movl	%ecx, 1117496(%r13)
	.loc	1 1932 0
	movl	$1118640, 1117492(%r13)
	.loc	1 1947 0
	movl	$1118640, 1117060(%r13)
	.loc	1 1958 0
	movl	%edx, 1117080(%r13)
	.loc	1 1969 0
	movl	$-1, 1117076(%r13)
	.loc	1 2014 0
	movaps	.LCPI3_0(%rip), %xmm0
	movups	%xmm0, 1117092(%r13)
	.loc	1 2088 0
	movaps	.LCPI3_1(%rip), %xmm0
	movups	%xmm0, 1117108(%r13)
	.loc	1 2014 0
	movaps	.LCPI3_2(%rip), %xmm0
	movups	%xmm0, 1117124(%r13)
	.loc	1 2088 0
	movaps	.LCPI3_3(%rip), %xmm0
	movups	%xmm0, 1117140(%r13)
	.loc	1 2014 0
	movaps	.LCPI3_4(%rip), %xmm0
	movups	%xmm0, 1117156(%r13)
	.loc	1 2088 0
	movaps	.LCPI3_5(%rip), %xmm0
	movups	%xmm0, 1117172(%r13)
	.loc	1 2014 0
	movaps	.LCPI3_6(%rip), %xmm0
	movups	%xmm0, 1117188(%r13)
	.loc	1 2088 0
	movaps	.LCPI3_7(%rip), %xmm0
	movups	%xmm0, 1117204(%r13)
	.loc	1 2014 0
	movaps	.LCPI3_8(%rip), %xmm0
	movups	%xmm0, 1117220(%r13)
	.loc	1 2088 0
	movaps	.LCPI3_9(%rip), %xmm0
	movups	%xmm0, 1117236(%r13)
	.loc	1 2014 0
	movaps	.LCPI3_10(%rip), %xmm0
	movups	%xmm0, 1117252(%r13)
	.loc	1 2088 0
	movaps	.LCPI3_11(%rip), %xmm0
	movups	%xmm0, 1117268(%r13)
	.loc	1 2014 0
	movaps	.LCPI3_12(%rip), %xmm0
	movups	%xmm0, 1117284(%r13)
	.loc	1 2088 0
	movaps	.LCPI3_13(%rip), %xmm0
	movups	%xmm0, 1117300(%r13)
	.loc	1 2014 0
	movaps	.LCPI3_14(%rip), %xmm0
	movups	%xmm0, 1117316(%r13)
	.loc	1 2088 0
	movaps	.LCPI3_15(%rip), %xmm0
	movups	%xmm0, 1117332(%r13)
	.loc	1 2102 0
	leal	-1118704(%rax), %ecx
	leal	-1118703(%rax), %edx
	.loc	1 2175 0
	movl	%edx, 1118652(%r13)
	.loc	1 2182 0
	movl	1117532(%r13), %edx
	.loc	1 2189 0
	movl	%edx, 1117072(%r13)
	.loc	1 2200 0
	movl	%ecx, 1117056(%r13)
	.loc	1 2211 0
	movl	$1118648, 1117068(%r13)
	addl	$-56, %eax
	.loc	1 2229 0
	movl	$56, 4(%rax,%r13)
	cmpl	$236, %edi
	ja	.LBB3_2
.LBB3_15:
	.loc	1 2269 0
	movl	1117044(%r13), %edx
	leal	19(%rdi), %eax
	andl	$496, %eax
	cmpl	$11, %edi
	movl	$16, %r15d
	cmovael	%eax, %r15d
	movl	%r15d, %ecx
	shrl	$3, %ecx
	movl	%edx, %eax
	shrl	%cl, %eax
	testb	$3, %al
	je	.LBB3_18
	andl	$1, %eax
	orl	%ecx, %eax
	xorl	$1, %eax
	leal	(,%rax,8), %ecx
	.loc	1 2335 0
	movl	1117092(%rcx,%r13), %esi
	.loc	1 2351 0
	movl	8(%rsi,%r13), %edi
	leal	1117084(,%rax,8), %r8d
	cmpl	%r8d, %edi
	jne	.LBB3_22
	btrl	%eax, %edx
	.loc	1 2380 0
	movl	%edx, 1117044(%r13)
	jmp	.LBB3_23
.LBB3_18:
	.loc	1 2445 0
	movl	1117052(%r13), %esi
	cmpl	%esi, %r15d
	jbe	.LBB3_45
	testl	%eax, %eax
	je	.LBB3_37
	shll	%cl, %eax
	movl	$2, %edi
	shll	%cl, %edi
	movl	%edi, %r8d
	negl	%r8d
	orl	%edi, %r8d
	andl	%eax, %r8d
	leal	-1(%r8), %eax
	notl	%r8d
	andl	%eax, %r8d
	movl	%r8d, %eax
	shrl	$12, %eax
	andl	$16, %eax
	movl	%eax, %ecx
	shrl	%cl, %r8d
	movl	%r8d, %ecx
	shrl	$5, %ecx
	andl	$8, %ecx
	shrl	%cl, %r8d
	orl	%ecx, %eax
	movl	%r8d, %ecx
	shrl	$2, %ecx
	andl	$4, %ecx
	shrl	%cl, %r8d
	orl	%ecx, %eax
	movl	%r8d, %ecx
	shrl	%ecx
	andl	$2, %ecx
	shrl	%cl, %r8d
	orl	%ecx, %eax
	movl	%r8d, %ecx
	shrl	%ecx
	andl	$1, %ecx
	shrl	%cl, %r8d
	orl	%ecx, %eax
	addl	%eax, %r8d
	leal	(,%r8,8), %edi
	leal	1117092(,%r8,8), %eax
	.loc	1 2592 0
	movl	(%rax,%r13), %eax
	.loc	1 2597 0
	movl	8(%rax,%r13), %ecx
	leal	1117084(,%r8,8), %r9d
	cmpl	%r9d, %ecx
	jne	.LBB3_68
	btrl	%r8d, %edx
	.loc	1 2628 0
	movl	%edx, 1117044(%r13)
	jmp	.LBB3_69
.LBB3_22:
	.loc	1 2394 0
	movl	%edi, 1117092(%r13,%rcx)
	.loc	1 2401 0
	movl	%r8d, 12(%rdi,%r13)
.LBB3_23:
	.loc	1 0 0 is_stmt 0
	leal	8(%rsi), %eax
	.loc	1 2417 0 is_stmt 1
	leal	(%rsi,%rcx), %edx
	.loc	1 2401 0
	orl	$3, %ecx
	.loc	1 2417 0
	movl	%ecx, 4(%r13,%rsi)
	.loc	1 2435 0
	orb	$1, 4(%rdx,%r13)
	jmp	.LBB3_208
.LBB3_24:
	.loc	1 0 0 is_stmt 0
	movq	%r9, %rsi
	.loc	1 3497 0 is_stmt 1
	movl	%eax, %ecx
	orl	%esi, %ecx
	jne	.LBB3_28
	jmp	.LBB3_26
.LBB3_25:
	.loc	1 0 0 is_stmt 0
	xorl	%eax, %eax
	xorl	%esi, %esi
	.loc	1 3497 0 is_stmt 1
	movl	%eax, %ecx
	orl	%esi, %ecx
	jne	.LBB3_28
.LBB3_26:
	.loc	1 0 0 is_stmt 0
	movl	$2, %eax
	.loc	1 3497 0
	movl	%edx, %ecx
	shll	%cl, %eax
	movl	%eax, %edx
	negl	%edx
	orl	%eax, %edx
	andl	%r8d, %edx
	je	.LBB3_45
	leal	-1(%rdx), %eax
	notl	%edx
	andl	%eax, %edx
	movl	%edx, %eax
	shrl	$12, %eax
	andl	$16, %eax
	movl	%eax, %ecx
	shrl	%cl, %edx
	movl	%edx, %ecx
	shrl	$5, %ecx
	andl	$8, %ecx
	orl	%ecx, %eax
	shrl	%cl, %edx
	movl	%edx, %ecx
	shrl	$2, %ecx
	andl	$4, %ecx
	orl	%ecx, %eax
	shrl	%cl, %edx
	movl	%edx, %ecx
	shrl	%ecx
	andl	$2, %ecx
	orl	%ecx, %eax
	shrl	%cl, %edx
	movl	%edx, %ecx
	shrl	%ecx
	andl	$1, %ecx
	orl	%ecx, %eax
	shrl	%cl, %edx
	addl	%eax, %edx
	leal	1117348(,%rdx,4), %eax
	.loc	1 3659 0 is_stmt 1
	movl	(%rax,%r13), %esi
	xorl	%eax, %eax
.LBB3_28:
	.loc	1 3659 0
	testq	%rsi, %rsi
	jne	.LBB3_35
.LBB3_29:
	.loc	1 3707 0
	testl	%eax, %eax
	je	.LBB3_45
	.loc	1 3750 0
	movl	1117052(%r13), %ecx
	subl	%r15d, %ecx
	cmpl	%ecx, %edi
	jae	.LBB3_45
	.loc	1 3774 0
	movl	12(%rax,%r13), %ecx
	.loc	1 3765 0
	movl	24(%rax,%r13), %edx
	.loc	1 3774 0
	cmpl	%eax, %ecx
	jne	.LBB3_72
	.loc	1 3828 0
	movl	20(%r13,%rax), %ecx
	testq	%rcx, %rcx
	je	.LBB3_83
	.loc	1 0 0 is_stmt 0
	leal	20(%rax), %esi
	.loc	1 3828 0
	jmp	.LBB3_86
	.loc	1 0 0
.Ltmp10:
	.p2align	4
.LBB3_34:
	.loc	1 3675 0 is_stmt 1
	movl	4(%rsi,%r13), %edx
	andl	$-8, %edx
	subl	%r15d, %edx
	cmpl	%edi, %edx
	.loc	1 3707 0
	cmovbl	%edx, %edi
	cmovbl	%esi, %eax
	movq	%rcx, %rsi
	testq	%rcx, %rcx
	je	.LBB3_29
.LBB3_35:
	.loc	1 3695 0
	movl	16(%rsi,%r13), %ecx
	testq	%rcx, %rcx
	jne	.LBB3_34
	.loc	1 3707 0
	movl	20(%r13,%rsi), %ecx
	jmp	.LBB3_34
.LBB3_37:
	.loc	1 2843 0
	movl	1117048(%r13), %r8d
	testl	%r8d, %r8d
	je	.LBB3_45
	leal	-1(%r8), %eax
	movl	%r8d, %edi
	notl	%edi
	andl	%eax, %edi
	movl	%edi, %eax
	shrl	$12, %eax
	andl	$16, %eax
	movl	%eax, %ecx
	shrl	%cl, %edi
	movl	%edi, %ecx
	shrl	$5, %ecx
	andl	$8, %ecx
	shrl	%cl, %edi
	orl	%ecx, %eax
	movl	%edi, %ecx
	shrl	$2, %ecx
	andl	$4, %ecx
	shrl	%cl, %edi
	orl	%ecx, %eax
	movl	%edi, %ecx
	shrl	%ecx
	andl	$2, %ecx
	shrl	%cl, %edi
	orl	%ecx, %eax
	movl	%edi, %ecx
	shrl	%ecx
	andl	$1, %ecx
	shrl	%cl, %edi
	orl	%ecx, %eax
	addl	%eax, %edi
	leal	1117348(,%rdi,4), %eax
	.loc	1 2956 0
	movl	(%rax,%r13), %r9d
	.loc	1 2961 0
	movl	4(%r9,%r13), %edi
	andl	$-8, %edi
	subl	%r15d, %edi
	movq	%r9, %rax
	jmp	.LBB3_40
	.loc	1 0 0 is_stmt 0
.Ltmp11:
	.p2align	4
.LBB3_39:
	.loc	1 3007 0 is_stmt 1
	movl	4(%rcx,%r13), %r9d
	andl	$-8, %r9d
	subl	%r15d, %r9d
	cmpl	%edi, %r9d
	cmovbl	%r9d, %edi
	cmovbl	%ecx, %eax
	movq	%rcx, %r9
.LBB3_40:
	.loc	1 2984 0
	movl	16(%r9,%r13), %ecx
	testq	%rcx, %rcx
	jne	.LBB3_39
	.loc	1 2996 0
	movl	20(%r13,%r9), %ecx
	testq	%rcx, %rcx
	jne	.LBB3_39
	.loc	1 3058 0
	movl	12(%rax,%r13), %ecx
	.loc	1 3049 0
	movl	24(%rax,%r13), %r9d
	.loc	1 3058 0
	cmpl	%eax, %ecx
	jne	.LBB3_82
	.loc	1 3112 0
	movl	20(%r13,%rax), %ecx
	testq	%rcx, %rcx
	je	.LBB3_110
	.loc	1 0 0 is_stmt 0
	leal	20(%rax), %r10d
	.loc	1 3112 0
	jmp	.LBB3_113
.LBB3_45:
	.loc	1 3906 0 is_stmt 1
	movl	1117052(%r13), %ecx
	movl	%ecx, %edx
	subl	%r15d, %edx
	jae	.LBB3_48
	.loc	1 4072 0
	movl	1117056(%r13), %ecx
	movl	%ecx, %eax
	subl	%r15d, %eax
	jbe	.LBB3_50
	.loc	1 4088 0
	movl	1117068(%r13), %ecx
	leal	(%rcx,%r15), %edx
	movl	%eax, %esi
	orl	$1, %esi
	.loc	1 4112 0
	movl	%esi, 4(%rdx,%r13)
	.loc	1 4119 0
	movl	%eax, 1117056(%r13)
	.loc	1 4130 0
	movl	%edx, 1117068(%r13)
	orl	$3, %r15d
	.loc	1 4144 0
	movl	%r15d, 4(%rcx,%r13)
	leal	8(%rcx), %eax
	jmp	.LBB3_208
.LBB3_48:
	.loc	1 3922 0
	movl	1117064(%r13), %eax
	cmpl	$15, %edx
	ja	.LBB3_52
	.loc	1 4014 0
	leal	(%rax,%rcx), %edx
	.loc	1 4001 0
	orl	$3, %ecx
	.loc	1 4014 0
	movl	%ecx, 4(%rax,%r13)
	.loc	1 4032 0
	orb	$1, 4(%rdx,%r13)
	.loc	1 4039 0
	movl	$0, 1117064(%r13)
	.loc	1 4050 0
	movl	$0, 1117052(%r13)
	jmp	.LBB3_53
.LBB3_50:
	.loc	1 4163 0
	cmpl	$0, 1117516(%r13)
	je	.LBB3_54
	.loc	1 4175 0
	movl	1117524(%r13), %edx
	jmp	.LBB3_55
.LBB3_52:
	.loc	1 3922 0
	leal	(%rax,%r15), %esi
	movl	%edx, %edi
	orl	$1, %edi
	.loc	1 3959 0
	movl	%edi, 4(%rsi,%r13)
	.loc	1 3966 0
	movl	%edx, 1117052(%r13)
	.loc	1 3977 0
	movl	%esi, 1117064(%r13)
	addl	%eax, %ecx
	.loc	1 3991 0
	movl	%edx, (%rcx,%r13)
	orl	$3, %r15d
	.loc	1 4001 0
	movl	%r15d, 4(%rax,%r13)
.LBB3_53:
	.loc	1 0 0 is_stmt 0
	addl	$8, %eax
	.loc	1 8776 0 is_stmt 1
	jmp	.LBB3_208
.LBB3_54:
	.loc	1 4191 0
	movq	$-1, 1117528(%r13)
	movabsq	$281474976776192, %rax
	.loc	1 4209 0
	movq	%rax, 1117520(%r13)
	leal	-4(%r12), %eax
	andl	$-16, %eax
	xorl	$1431655768, %eax
	.loc	1 4233 0
	movl	%eax, 1117516(%r13)
	.loc	1 4244 0
	movl	$0, 1117536(%r13)
	.loc	1 4255 0
	movl	$0, 1117488(%r13)
	movl	$65536, %edx
.LBB3_55:
	.loc	1 4255 0
	leal	(%rdx,%r15), %ebx
	addl	$71, %ebx
	negl	%edx
	movl	%ebx, %r14d
	andl	%edx, %r14d
	cmpl	%r15d, %r14d
	jbe	.LBB3_58
	.loc	1 4321 0
	movl	1117484(%r13), %eax
	testl	%eax, %eax
	je	.LBB3_59
	.loc	1 4337 0
	movl	1117476(%r13), %esi
	leal	(%rsi,%r14), %edi
	cmpl	%esi, %edi
	seta	%sil
	cmpl	%eax, %edi
	setbe	%dil
	testb	%dil, %sil
	jne	.LBB3_59
.LBB3_58:
	.loc	1 0 0 is_stmt 0
	movl	$48, 1117040(%r13)
	xorl	%eax, %eax
	.loc	1 4307 0 is_stmt 1
	jmp	.LBB3_208
.LBB3_59:
	.loc	1 0 0 is_stmt 0
	movq	%r12, -40(%rbp)
	.loc	1 4384 0 is_stmt 1
	testb	$4, 1117488(%r13)
	jne	.LBB3_151
	.loc	1 4404 0
	movl	1117068(%r13), %esi
	testl	%esi, %esi
	je	.LBB3_73
	.loc	1 0 0 is_stmt 0
	movl	$1117492, %r12d
	jmp	.LBB3_63
	.p2align	4
.LBB3_62:
	.loc	1 4456 0 is_stmt 1
	movl	8(%r13,%r12), %r12d
	testq	%r12, %r12
	je	.LBB3_73
.LBB3_63:
	.loc	1 4430 0
	movl	(%r12,%r13), %edi
	cmpl	%esi, %edi
	ja	.LBB3_62
	.loc	1 4444 0
	addl	4(%r13,%r12), %edi
	cmpl	%esi, %edi
	jbe	.LBB3_62
	.loc	1 4593 0
	subl	%ecx, %ebx
	andl	%edx, %ebx
	cmpl	$2147483647, %ebx
	jae	.LBB3_150
	.loc	1 4630 0
	movl	%ebx, %edi
	callq	f19
	.loc	1 4645 0
	movl	4(%r13,%r12), %ecx
	addl	(%r13,%r12), %ecx
	cmpl	%ecx, %eax
	jne	.LBB3_141
	.loc	1 4760 0
	cmpl	$-1, %eax
	jne	.LBB3_154
	jmp	.LBB3_150
.LBB3_68:
	.loc	1 2642 0
	movl	%ecx, 8(%r9,%r13)
	.loc	1 2649 0
	movl	%r9d, 12(%rcx,%r13)
.LBB3_69:
	.loc	1 2649 0
	movl	%r15d, %ecx
	orl	$3, %ecx
	.loc	1 2667 0
	movl	%ecx, 4(%r13,%rax)
	leal	(%rax,%rdi), %ecx
	subl	%r15d, %edi
	.loc	1 2687 0
	movl	%edi, (%rcx,%r13)
	addl	%eax, %r15d
	movl	%edi, %ecx
	orl	$1, %ecx
	.loc	1 2702 0
	movl	%ecx, 4(%r15,%r13)
	testq	%rsi, %rsi
	je	.LBB3_81
	movl	%esi, %ecx
	shrl	$3, %ecx
	andl	$-8, %esi
	leal	1117084(%rsi), %r8d
	.loc	1 2733 0
	movl	1117064(%r13), %r9d
	movl	$1, %r10d
	shll	%cl, %r10d
	btl	%ecx, %edx
	jae	.LBB3_79
	.loc	1 2781 0
	movl	1117092(%rsi,%r13), %ecx
	jmp	.LBB3_80
.LBB3_72:
	.loc	1 3786 0
	movl	1117060(%r13), %esi
	.loc	1 3795 0
	movl	8(%r13,%rax), %esi
	.loc	1 3806 0
	movl	%esi, 8(%rcx,%r13)
	.loc	1 3813 0
	movl	%ecx, 12(%rsi,%r13)
	.loc	1 7677 0
	testq	%rdx, %rdx
	jne	.LBB3_90
	jmp	.LBB3_98
.LBB3_73:
.Ltmp12:
	.loc	1 1677 0
	movzwl	-70(%r13), %ecx
	shll	$16, %ecx
.Ltmp13:
	.loc	1 4488 0
	movl	1117520(%r13), %edx
	leal	-1(%rdx), %esi
	movl	%r14d, %ebx
	testl	%ecx, %esi
	je	.LBB3_75
	movl	%r14d, %edi
	subl	%ecx, %edi
	addl	%ecx, %esi
	negl	%edx
	andl	%esi, %edx
	addl	%edi, %edx
	movl	%edx, %ebx
.LBB3_75:
	cmpl	%r15d, %ebx
	setbe	%dl
	cmpl	$2147483647, %ebx
	setae	%sil
	orb	%dl, %sil
	jne	.LBB3_150
	.loc	1 4321 0
	testl	%eax, %eax
	.loc	1 4550 0
	je	.LBB3_78
	.loc	1 4564 0
	movl	1117476(%r13), %edx
	leal	(%rdx,%rbx), %esi
	cmpl	%edx, %esi
	setbe	%dl
	cmpl	%eax, %esi
	seta	%al
	orb	%dl, %al
	jne	.LBB3_150
.LBB3_78:
	.loc	1 4593 0
	movl	%ebx, %edi
	movq	%rcx, %r12
	callq	f19
	movl	%eax, %ecx
	movq	%r12, %rax
	cmpl	%eax, %ecx
	jne	.LBB3_142
	jmp	.LBB3_154
.LBB3_79:
	.loc	1 2733 0
	orl	%r10d, %edx
	.loc	1 2765 0
	movl	%edx, 1117044(%r13)
	movq	%r8, %rcx
.LBB3_80:
	.loc	1 2791 0
	movl	%r9d, 12(%rcx,%r13)
	.loc	1 2798 0
	movl	%r9d, 1117092(%rsi,%r13)
	.loc	1 2805 0
	movl	%r8d, 12(%r9,%r13)
	.loc	1 2812 0
	movl	%ecx, 8(%r9,%r13)
.LBB3_81:
	.loc	1 0 0 is_stmt 0
	addl	$8, %eax
	.loc	1 2820 0 is_stmt 1
	movl	%r15d, 1117064(%r13)
	.loc	1 2831 0
	movl	%edi, 1117052(%r13)
	jmp	.LBB3_208
.LBB3_82:
	.loc	1 3070 0
	movl	1117060(%r13), %r10d
	.loc	1 3079 0
	movl	8(%r13,%rax), %r10d
	.loc	1 3090 0
	movl	%r10d, 8(%rcx,%r13)
	.loc	1 3097 0
	movl	%ecx, 12(%r10,%r13)
	.loc	1 8393 0
	testq	%r9, %r9
	jne	.LBB3_117
	jmp	.LBB3_125
.LBB3_83:
	.loc	1 3837 0
	movl	16(%r13,%rax), %ecx
	testq	%rcx, %rcx
	je	.LBB3_135
	leal	16(%rax), %esi
	jmp	.LBB3_86
	.loc	1 0 0 is_stmt 0
.Ltmp14:
	.p2align	4
.LBB3_85:
	movq	%r10, %rsi
	movq	%r9, %rcx
.LBB3_86:
	.loc	1 3837 0 is_stmt 1
	leal	20(%rcx), %r10d
	.loc	1 3868 0
	movl	(%r10,%r13), %r9d
	testq	%r9, %r9
	jne	.LBB3_85
	.loc	1 3884 0
	movl	16(%rcx,%r13), %r9d
	testq	%r9, %r9
	je	.LBB3_89
	.loc	1 0 0 is_stmt 0
	addl	$16, %ecx
	movq	%rcx, %r10
	.loc	1 3884 0
	jmp	.LBB3_85
.LBB3_89:
	.loc	1 3896 0 is_stmt 1
	movl	$0, (%rsi,%r13)
	.loc	1 7677 0
	testq	%rdx, %rdx
	je	.LBB3_98
.LBB3_90:
	.loc	1 7702 0
	movl	28(%r13,%rax), %esi
	leal	1117348(,%rsi,4), %r9d
	.loc	1 7719 0
	cmpl	(%r9,%r13), %eax
	jne	.LBB3_93
	.loc	1 7729 0
	movl	%ecx, (%r13,%r9)
	testl	%ecx, %ecx
	jne	.LBB3_94
	btrl	%esi, %r8d
	.loc	1 7748 0
	movl	%r8d, 1117048(%r13)
	jmp	.LBB3_98
.LBB3_93:
	.loc	1 7766 0
	xorl	%esi, %esi
	cmpl	%eax, 16(%rdx,%r13)
	setne	%sil
	leal	(%rdx,%rsi,4), %esi
	addl	$16, %esi
	.loc	1 7776 0
	movl	%ecx, (%rsi,%r13)
	testl	%ecx, %ecx
	je	.LBB3_98
.LBB3_94:
	.loc	1 7789 0
	movl	%edx, 24(%rcx,%r13)
	.loc	1 7796 0
	movl	16(%r13,%rax), %edx
	testq	%rdx, %rdx
	je	.LBB3_96
	.loc	1 7808 0
	movl	%edx, 16(%r13,%rcx)
	.loc	1 7815 0
	movl	%ecx, 24(%rdx,%r13)
.LBB3_96:
	.loc	1 7824 0
	movl	20(%r13,%rax), %edx
	testq	%rdx, %rdx
	je	.LBB3_98
	.loc	1 7839 0
	movl	%edx, 20(%r13,%rcx)
	.loc	1 7846 0
	movl	%ecx, 24(%rdx,%r13)
.LBB3_98:
	.loc	1 7846 0
	cmpl	$15, %edi
	jbe	.LBB3_107
	.loc	1 7891 0
	leal	(%rax,%r15), %r9d
	movl	%edi, %ecx
	orl	$1, %ecx
	.loc	1 7909 0
	movl	%ecx, 4(%r9,%r13)
	orl	$3, %r15d
	.loc	1 7919 0
	movl	%r15d, 4(%r13,%rax)
	leal	(%r9,%rdi), %ecx
	.loc	1 7929 0
	movl	%edi, (%rcx,%r13)
	cmpl	$255, %edi
	jbe	.LBB3_108
	.loc	1 0 0 is_stmt 0
	movl	$31, %ecx
	.loc	1 8040 0 is_stmt 1
	cmpl	$16777215, %edi
	ja	.LBB3_102
	movl	%edi, %r10d
	shrl	$8, %r10d
	leal	1048320(%r10), %esi
	shrl	$16, %esi
	andl	$8, %esi
	movl	%esi, %ecx
	shll	%cl, %r10d
	leal	520192(%r10), %edx
	shrl	$16, %edx
	andl	$4, %edx
	movl	%edx, %ecx
	shll	%cl, %r10d
	leal	245760(%r10), %ecx
	shrl	$16, %ecx
	andl	$2, %ecx
	shll	%cl, %r10d
	shrl	$15, %r10d
	orl	%esi, %edx
	orl	%ecx, %edx
	subl	%edx, %r10d
	leal	21(%r10), %ecx
	movzbl	%cl, %edx
	xorl	%ecx, %ecx
	btl	%edx, %edi
	setb	%cl
	leal	(%rcx,%r10,2), %ecx
	addl	$28, %ecx
.LBB3_102:
	.loc	1 8160 0
	movl	%ecx, 28(%r13,%r9)
	.loc	1 8167 0
	movq	$0, 16(%r13,%r9)
	leal	1117348(,%rcx,4), %edx
	movl	$1, %esi
	shll	%cl, %esi
	btl	%ecx, %r8d
	jae	.LBB3_130
	.loc	1 8237 0
	movl	%ecx, %esi
	shrb	%sil
	movb	$25, %r8b
	subb	%sil, %r8b
	andb	$31, %r8b
	xorl	%esi, %esi
	cmpl	$31, %ecx
	movzbl	%r8b, %ecx
	cmovel	%esi, %ecx
	movl	%edi, %esi
	shll	%cl, %esi
	.loc	1 8266 0
	movl	(%rdx,%r13), %edx
.LBB3_104:
	.loc	1 0 0 is_stmt 0
	movq	%rdx, %rcx
	.loc	1 8279 0 is_stmt 1
	movl	4(%rdx,%r13), %edx
	andl	$-8, %edx
	cmpl	%edi, %edx
	je	.LBB3_133
	leal	(%rsi,%rsi), %r10d
	shrl	$31, %esi
	leal	(%rcx,%rsi,4), %r8d
	addl	$16, %r8d
	.loc	1 8317 0
	movl	(%r8,%r13), %edx
	movl	%r10d, %esi
	testq	%rdx, %rdx
	jne	.LBB3_104
	.loc	1 8329 0
	movl	%r9d, (%r13,%r8)
	.loc	1 8336 0
	movl	%ecx, 24(%r13,%r9)
	.loc	1 8343 0
	movl	%r9d, 12(%r13,%r9)
	.loc	1 8350 0
	movl	%r9d, 8(%r13,%r9)
	jmp	.LBB3_53
.LBB3_107:
	.loc	1 7846 0
	orl	%r15d, %edi
	movl	%edi, %ecx
	orl	$3, %ecx
	.loc	1 7873 0
	movl	%ecx, 4(%r13,%rax)
	addl	%eax, %edi
	.loc	1 7891 0
	orb	$1, 4(%rdi,%r13)
	jmp	.LBB3_53
.LBB3_108:
	.loc	1 7929 0
	movl	%edi, %ecx
	shrl	$3, %ecx
	andl	$248, %edi
	movl	%edi, %edx
	addl	$1117084, %edx
	.loc	1 7967 0
	movl	1117044(%r13), %esi
	movl	$1, %r8d
	shll	%cl, %r8d
	btl	%ecx, %esi
	jae	.LBB3_131
	.loc	1 8009 0
	movl	1117092(%rdi,%r13), %ecx
	jmp	.LBB3_132
.LBB3_110:
	.loc	1 3121 0
	movl	16(%r13,%rax), %ecx
	testq	%rcx, %rcx
	je	.LBB3_140
	leal	16(%rax), %r10d
	jmp	.LBB3_113
	.loc	1 0 0 is_stmt 0
.Ltmp15:
	.p2align	4
.LBB3_112:
	movq	%rbx, %r10
	movq	%r11, %rcx
.LBB3_113:
	.loc	1 3121 0 is_stmt 1
	leal	20(%rcx), %ebx
	.loc	1 3152 0
	movl	(%rbx,%r13), %r11d
	testq	%r11, %r11
	jne	.LBB3_112
	.loc	1 3168 0
	movl	16(%rcx,%r13), %r11d
	testq	%r11, %r11
	je	.LBB3_116
	.loc	1 0 0 is_stmt 0
	addl	$16, %ecx
	movq	%rcx, %rbx
	.loc	1 3168 0
	jmp	.LBB3_112
.LBB3_116:
	.loc	1 3180 0 is_stmt 1
	movl	$0, (%r10,%r13)
	.loc	1 8393 0
	testq	%r9, %r9
	je	.LBB3_125
.LBB3_117:
	.loc	1 8422 0
	movl	28(%r13,%rax), %r10d
	leal	1117348(,%r10,4), %r11d
	.loc	1 8439 0
	cmpl	(%r11,%r13), %eax
	jne	.LBB3_120
	.loc	1 8449 0
	movl	%ecx, (%r13,%r11)
	testl	%ecx, %ecx
	jne	.LBB3_121
	btrl	%r10d, %r8d
	.loc	1 8466 0
	movl	%r8d, 1117048(%r13)
	jmp	.LBB3_125
.LBB3_120:
	.loc	1 8484 0
	xorl	%r8d, %r8d
	cmpl	%eax, 16(%r9,%r13)
	setne	%r8b
	leal	(%r9,%r8,4), %r8d
	addl	$16, %r8d
	.loc	1 8494 0
	movl	%ecx, (%r8,%r13)
	testl	%ecx, %ecx
	je	.LBB3_125
.LBB3_121:
	.loc	1 8507 0
	movl	%r9d, 24(%rcx,%r13)
	.loc	1 8514 0
	movl	16(%r13,%rax), %r8d
	testq	%r8, %r8
	je	.LBB3_123
	.loc	1 8526 0
	movl	%r8d, 16(%r13,%rcx)
	.loc	1 8533 0
	movl	%ecx, 24(%r8,%r13)
.LBB3_123:
	.loc	1 8542 0
	movl	20(%r13,%rax), %r8d
	testq	%r8, %r8
	je	.LBB3_125
	.loc	1 8557 0
	movl	%r8d, 20(%r13,%rcx)
	.loc	1 8564 0
	movl	%ecx, 24(%r8,%r13)
.LBB3_125:
	.loc	1 8564 0
	cmpl	$15, %edi
	jbe	.LBB3_129
	.loc	1 8609 0
	leal	(%rax,%r15), %r8d
	movl	%edi, %ecx
	orl	$1, %ecx
	.loc	1 8627 0
	movl	%ecx, 4(%r8,%r13)
	orl	$3, %r15d
	.loc	1 8637 0
	movl	%r15d, 4(%r13,%rax)
	leal	(%r8,%rdi), %ecx
	.loc	1 8647 0
	movl	%edi, (%rcx,%r13)
	testq	%rsi, %rsi
	je	.LBB3_138
	movl	%esi, %ecx
	shrl	$3, %ecx
	andl	$-8, %esi
	leal	1117084(%rsi), %r9d
	.loc	1 8678 0
	movl	1117064(%r13), %r10d
	movl	$1, %r11d
	shll	%cl, %r11d
	btl	%ecx, %edx
	jae	.LBB3_136
	.loc	1 8726 0
	movl	1117092(%rsi,%r13), %ecx
	jmp	.LBB3_137
.LBB3_129:
	.loc	1 8564 0
	orl	%r15d, %edi
	.loc	1 8591 0
	leal	(%rax,%rdi), %ecx
	.loc	1 8564 0
	orl	$3, %edi
	.loc	1 8591 0
	movl	%edi, 4(%r13,%rax)
	.loc	1 8609 0
	orb	$1, 4(%rcx,%r13)
	jmp	.LBB3_53
.LBB3_130:
	.loc	1 8202 0
	movl	%r9d, (%rdx,%r13)
	orl	%r8d, %esi
	.loc	1 8212 0
	movl	%esi, 1117048(%r13)
	.loc	1 8223 0
	movl	%edx, 24(%r13,%r9)
	.loc	1 8230 0
	movl	%r9d, 8(%r13,%r9)
	.loc	1 8237 0
	movl	%r9d, 12(%r13,%r9)
	jmp	.LBB3_53
.LBB3_131:
	.loc	1 7967 0
	orl	%r8d, %esi
	.loc	1 7993 0
	movl	%esi, 1117044(%r13)
	movq	%rdx, %rcx
.LBB3_132:
	.loc	1 8019 0
	movl	%r9d, 12(%rcx,%r13)
	.loc	1 8026 0
	movl	%r9d, 1117092(%rdi,%r13)
	.loc	1 8033 0
	movl	%edx, 12(%r13,%r9)
	.loc	1 8040 0
	movl	%ecx, 8(%r13,%r9)
	jmp	.LBB3_53
.LBB3_133:
	.loc	1 8358 0
	movl	8(%r13,%rcx), %edx
	.loc	1 8365 0
	movl	%r9d, 12(%rdx,%r13)
	.loc	1 8372 0
	movl	%r9d, 8(%r13,%rcx)
	.loc	1 8379 0
	movl	$0, 24(%r13,%r9)
	.loc	1 8386 0
	movl	%ecx, 12(%r13,%r9)
	.loc	1 8393 0
	movl	%edx, 8(%r13,%r9)
	jmp	.LBB3_53
.LBB3_135:
	.loc	1 0 0 is_stmt 0
	xorl	%ecx, %ecx
	.loc	1 7677 0 is_stmt 1
	testq	%rdx, %rdx
	jne	.LBB3_90
	jmp	.LBB3_98
.LBB3_136:
	.loc	1 8678 0
	orl	%edx, %r11d
	.loc	1 8710 0
	movl	%r11d, 1117044(%r13)
	movq	%r9, %rcx
.LBB3_137:
	.loc	1 8736 0
	movl	%r10d, 12(%rcx,%r13)
	.loc	1 8743 0
	movl	%r10d, 1117092(%rsi,%r13)
	.loc	1 8750 0
	movl	%r9d, 12(%r10,%r13)
	.loc	1 8757 0
	movl	%ecx, 8(%r10,%r13)
.LBB3_138:
	.loc	1 8765 0
	movl	%r8d, 1117064(%r13)
	.loc	1 8776 0
	movl	%edi, 1117052(%r13)
	jmp	.LBB3_53
.LBB3_140:
	.loc	1 0 0 is_stmt 0
	xorl	%ecx, %ecx
	.loc	1 8393 0 is_stmt 1
	testq	%r9, %r9
	jne	.LBB3_117
	jmp	.LBB3_125
.LBB3_141:
	.loc	1 0 0 is_stmt 0
	movl	%eax, %ecx
.LBB3_142:
	.loc	1 4645 0 is_stmt 1
	cmpl	$-1, %ecx
	je	.LBB3_150
	leal	72(%r15), %eax
	cmpl	%ebx, %eax
	jbe	.LBB3_148
	.loc	1 0 0 is_stmt 0
	leal	71(%r15), %eax
	.loc	1 4645 0
	subl	%ebx, %eax
	.loc	1 4686 0 is_stmt 1
	movl	1117524(%r13), %edi
	addl	%edi, %eax
	negl	%edi
	andl	%eax, %edi
	cmpl	$2147483646, %edi
	ja	.LBB3_148
	.loc	1 0 0 is_stmt 0
	movl	%ecx, -44(%rbp)
	movl	%edi, %r12d
	.loc	1 4724 0 is_stmt 1
	callq	f19
	cmpl	$-1, %eax
	je	.LBB3_149
	addl	%ebx, %r12d
	movl	%r12d, %ebx
	movl	-44(%rbp), %eax
	jmp	.LBB3_154
.LBB3_148:
	.loc	1 0 0 is_stmt 0
	movl	%ecx, %eax
	.loc	1 4686 0 is_stmt 1
	jmp	.LBB3_154
.LBB3_149:
	.loc	1 0 0 is_stmt 0
	negl	%ebx
	.loc	1 4754 0 is_stmt 1
	movl	%ebx, %edi
	callq	f19
.LBB3_150:
	.loc	1 4814 0
	orb	$4, 1117488(%r13)
.LBB3_151:
	.loc	1 4814 0
	cmpl	$2147483646, %r14d
	ja	.LBB3_206
	.loc	1 4835 0
	movl	%r14d, %edi
	callq	f19
.Ltmp16:
	.loc	1 1677 0
	movq	-72(%r13), %rbx
	andl	$-65536, %ebx
.Ltmp17:
	.loc	1 4845 0
	cmpl	$-1, %eax
	setne	%dl
	subl	%eax, %ebx
	seta	%cl
	andb	%dl, %cl
	cmpb	$1, %cl
	jne	.LBB3_206
	leal	56(%r15), %ecx
	cmpl	%ecx, %ebx
	jbe	.LBB3_206
.LBB3_154:
	.loc	1 0 0 is_stmt 0
	movl	1117476(%r13), %ecx
	.loc	1 4894 0 is_stmt 1
	addl	%ebx, %ecx
	.loc	1 4906 0
	movl	%ecx, 1117476(%r13)
	.loc	1 4919 0
	cmpl	1117480(%r13), %ecx
	jbe	.LBB3_156
	.loc	1 4933 0
	movl	%ecx, 1117480(%r13)
.LBB3_156:
	.loc	1 4951 0
	movl	1117068(%r13), %r8d
	testq	%r8, %r8
	je	.LBB3_160
	.loc	1 0 0 is_stmt 0
	movl	$1117492, %ecx
.LBB3_158:
	.loc	1 4977 0 is_stmt 1
	movl	(%rcx,%r13), %esi
	.loc	1 4984 0
	movl	4(%rcx,%r13), %edx
	leal	(%rdx,%rsi), %edi
	cmpl	%edi, %eax
	je	.LBB3_163
	.loc	1 4995 0
	movl	8(%r13,%rcx), %ecx
	testq	%rcx, %rcx
	jne	.LBB3_158
	jmp	.LBB3_167
.LBB3_160:
	.loc	1 5012 0
	movl	1117060(%r13), %ecx
	decl	%ecx
	cmpl	%eax, %ecx
	jb	.LBB3_162
	.loc	1 5036 0
	movl	%eax, 1117060(%r13)
.LBB3_162:
	.loc	1 5052 0
	movl	%ebx, 1117496(%r13)
	.loc	1 5063 0
	movl	%eax, 1117492(%r13)
	.loc	1 5074 0
	movl	$-1, 1117076(%r13)
	.loc	1 5085 0
	movl	1117516(%r13), %ecx
	.loc	1 5092 0
	movl	%ecx, 1117080(%r13)
	.loc	1 5103 0
	movl	$0, 1117504(%r13)
	.loc	1 5148 0
	movaps	.LCPI3_0(%rip), %xmm0
	movups	%xmm0, 1117092(%r13)
	.loc	1 5222 0
	movaps	.LCPI3_1(%rip), %xmm0
	movups	%xmm0, 1117108(%r13)
	.loc	1 5148 0
	movaps	.LCPI3_2(%rip), %xmm0
	movups	%xmm0, 1117124(%r13)
	.loc	1 5222 0
	movaps	.LCPI3_3(%rip), %xmm0
	movups	%xmm0, 1117140(%r13)
	.loc	1 5148 0
	movaps	.LCPI3_4(%rip), %xmm0
	movups	%xmm0, 1117156(%r13)
	.loc	1 5222 0
	movaps	.LCPI3_5(%rip), %xmm0
	movups	%xmm0, 1117172(%r13)
	.loc	1 5148 0
	movaps	.LCPI3_6(%rip), %xmm0
	movups	%xmm0, 1117188(%r13)
	.loc	1 5222 0
	movaps	.LCPI3_7(%rip), %xmm0
	movups	%xmm0, 1117204(%r13)
	.loc	1 5148 0
	movaps	.LCPI3_8(%rip), %xmm0
	movups	%xmm0, 1117220(%r13)
	.loc	1 5222 0
	movaps	.LCPI3_9(%rip), %xmm0
	movups	%xmm0, 1117236(%r13)
	.loc	1 5148 0
	movaps	.LCPI3_10(%rip), %xmm0
	movups	%xmm0, 1117252(%r13)
	.loc	1 5222 0
	movaps	.LCPI3_11(%rip), %xmm0
	movups	%xmm0, 1117268(%r13)
	.loc	1 5148 0
	movaps	.LCPI3_12(%rip), %xmm0
	movups	%xmm0, 1117284(%r13)
	.loc	1 5222 0
	movaps	.LCPI3_13(%rip), %xmm0
	movups	%xmm0, 1117300(%r13)
	.loc	1 5148 0
	movaps	.LCPI3_14(%rip), %xmm0
	movups	%xmm0, 1117316(%r13)
	.loc	1 5222 0
	movaps	.LCPI3_15(%rip), %xmm0
	movups	%xmm0, 1117332(%r13)
	movl	$8, %ecx
	.loc	1 5236 0
	subl	%eax, %ecx
	andl	$15, %ecx
	movl	%eax, %edx
	andl	$15, %edx
	xorl	%esi, %esi
	cmpl	$8, %edx
	cmovnel	%ecx, %esi
	movl	%eax, %ecx
	addq	%rsi, %rcx
	leal	-56(%rbx), %edx
	subl	%esi, %edx
	movl	%edx, %esi
	orl	$1, %esi
	.loc	1 5294 0
	movl	%esi, 4(%r13,%rcx)
	.loc	1 5301 0
	movl	1117532(%r13), %esi
	.loc	1 5308 0
	movl	%esi, 1117072(%r13)
	.loc	1 5319 0
	movl	%edx, 1117056(%r13)
	.loc	1 5330 0
	movl	%ecx, 1117068(%r13)
	addl	%ebx, %eax
	addl	$-56, %eax
	.loc	1 5344 0
	movl	$56, 4(%rax,%r13)
	jmp	.LBB3_204
.LBB3_163:
	.loc	1 5352 0
	cmpl	%r8d, %eax
	jbe	.LBB3_167
	cmpl	%r8d, %esi
	ja	.LBB3_167
	movzbl	12(%r13,%rcx), %esi
	andb	$8, %sil
	jne	.LBB3_167
	.loc	1 0 0 is_stmt 0
	movl	$8, %eax
	.loc	1 5352 0
	subl	%r8d, %eax
	andl	$15, %eax
	movl	%r8d, %esi
	andl	$15, %esi
	xorl	%edi, %edi
	cmpl	$8, %esi
	cmovnel	%eax, %edi
	movq	%r8, %rax
	addq	%rdi, %rax
	.loc	1 5422 0 is_stmt 1
	addl	%ebx, %edx
	.loc	1 5402 0
	addl	1117056(%r13), %ebx
	movl	%ebx, %esi
	subl	%edi, %esi
	movl	%esi, %edi
	orl	$1, %edi
	.loc	1 5422 0
	movl	%edi, 4(%r13,%rax)
	.loc	1 5432 0
	movl	%edx, 4(%r13,%rcx)
	.loc	1 5439 0
	movl	1117532(%r13), %ecx
	.loc	1 5446 0
	movl	%ecx, 1117072(%r13)
	.loc	1 5457 0
	movl	%esi, 1117056(%r13)
	.loc	1 5468 0
	movl	%eax, 1117068(%r13)
	addl	%r8d, %ebx
	.loc	1 5482 0
	movl	$56, 4(%rbx,%r13)
	jmp	.LBB3_204
.LBB3_167:
	.loc	1 5494 0
	cmpl	1117060(%r13), %eax
	jae	.LBB3_169
	.loc	1 5510 0
	movl	%eax, 1117060(%r13)
.LBB3_169:
	.loc	1 5510 0
	leal	(%rax,%rbx), %ecx
	movl	$1117492, %edx
	movq	-40(%rbp), %r12
.LBB3_170:
	.loc	1 5555 0
	cmpl	%ecx, (%rdx,%r13)
	je	.LBB3_172
	.loc	1 5565 0
	movl	8(%r13,%rdx), %edx
	testq	%rdx, %rdx
	jne	.LBB3_170
	jmp	.LBB3_175
.LBB3_172:
	.loc	1 5578 0
	testb	$8, 12(%r13,%rdx)
	jne	.LBB3_175
	.loc	1 5643 0
	movl	%eax, (%r13,%rdx)
	.loc	1 5656 0
	addl	%ebx, 4(%r13,%rdx)
	movl	$8, %edi
	subl	%eax, %edi
	andl	$15, %edi
	movl	%eax, %esi
	andl	$15, %eax
	xorl	%edx, %edx
	cmpl	$8, %eax
	cmovel	%edx, %edi
	movl	$8, %eax
	addq	%rdi, %rsi
	.loc	1 5688 0
	leal	(%rsi,%r15), %edi
	.loc	1 5656 0
	orl	$3, %r15d
	.loc	1 5688 0
	movl	%r15d, 4(%r13,%rsi)
	subl	%ecx, %eax
	andl	$15, %eax
	movl	%ecx, %r9d
	andl	$15, %r9d
	cmpl	$8, %r9d
	cmovel	%edx, %eax
	addl	%ecx, %eax
	movl	%eax, %r9d
	subl	%edi, %r9d
	cmpl	%eax, %r8d
	jne	.LBB3_192
	.loc	1 5738 0
	movl	%edi, 1117068(%r13)
	.loc	1 5749 0
	addl	1117056(%r13), %r9d
	.loc	1 5761 0
	movl	%r9d, 1117056(%r13)
	orl	$1, %r9d
	.loc	1 5775 0
	movl	%r9d, 4(%rdi,%r13)
	jmp	.LBB3_244
.LBB3_175:
	.loc	1 0 0 is_stmt 0
	movl	$1117492, %edx
	jmp	.LBB3_177
	.p2align	4
.LBB3_176:
	.loc	1 5630 0 is_stmt 1
	movl	8(%r13,%rdx), %edx
.LBB3_177:
	.loc	1 5602 0
	movl	(%rdx,%r13), %ecx
	cmpl	%r8d, %ecx
	ja	.LBB3_176
	.loc	1 5616 0
	addl	4(%r13,%rdx), %ecx
	cmpl	%r8d, %ecx
	jbe	.LBB3_176
	.loc	1 0 0 is_stmt 0
	movl	$8, %edx
	.loc	1 6753 0 is_stmt 1
	subl	%eax, %edx
	andl	$15, %edx
	movl	%eax, %esi
	andl	$15, %esi
	xorl	%r9d, %r9d
	cmpl	$8, %esi
	cmovel	%r9d, %edx
	movl	%eax, %esi
	addq	%rdx, %rsi
	leal	-56(%rbx), %edi
	subl	%edx, %edi
	movl	%edi, %edx
	orl	$1, %edx
	.loc	1 6800 0
	movl	%edx, 4(%r13,%rsi)
	leal	(%rax,%rbx), %edx
	addl	$-56, %edx
	.loc	1 6810 0
	movl	$56, 4(%rdx,%r13)
	movl	$7, %edx
	subl	%ecx, %edx
	andl	$15, %edx
	movl	%ecx, %r10d
	andl	$15, %r10d
	cmpl	$7, %r10d
	cmovel	%r9d, %edx
	addl	%ecx, %edx
	addl	$-63, %edx
	leal	16(%r8), %r9d
	cmpl	%r9d, %edx
	cmovbl	%r8d, %edx
	.loc	1 6855 0
	movl	$35, 4(%rdx,%r13)
	.loc	1 6862 0
	movl	1117532(%r13), %r9d
	.loc	1 6869 0
	movl	%r9d, 1117072(%r13)
	.loc	1 6880 0
	movl	%edi, 1117056(%r13)
	.loc	1 6891 0
	movl	%esi, 1117068(%r13)
	.loc	1 6905 0
	movq	1117500(%r13), %rsi
	.loc	1 6912 0
	movq	%rsi, 16(%rdx,%r13)
	.loc	1 6919 0
	movq	1117492(%r13), %rsi
	.loc	1 6926 0
	movq	%rsi, 8(%rdx,%r13)
	leal	8(%rdx), %esi
	.loc	1 6936 0
	movl	%esi, 1117500(%r13)
	.loc	1 6947 0
	movl	%ebx, 1117496(%r13)
	.loc	1 6958 0
	movl	%eax, 1117492(%r13)
	.loc	1 6969 0
	movl	$0, 1117504(%r13)
	movl	%edx, %eax
	addl	$36, %eax
.LBB3_180:
	.loc	1 6989 0
	movl	$7, (%rax,%r13)
	addl	$4, %eax
	cmpl	%eax, %ecx
	ja	.LBB3_180
	cmpl	%r8d, %edx
	je	.LBB3_204
	.loc	1 7022 0
	andb	$-2, 4(%r13,%rdx)
	movl	%edx, %esi
	subl	%r8d, %esi
	.loc	1 7034 0
	movl	%esi, (%r13,%rdx)
	movl	%esi, %eax
	orl	$1, %eax
	.loc	1 7044 0
	movl	%eax, 4(%r8,%r13)
	cmpl	$256, %esi
	jb	.LBB3_190
	.loc	1 0 0 is_stmt 0
	movl	$31, %ecx
	.loc	1 7155 0 is_stmt 1
	cmpl	$16777215, %esi
	ja	.LBB3_185
	movl	%esi, %edi
	shrl	$8, %edi
	leal	1048320(%rdi), %edx
	shrl	$16, %edx
	andl	$8, %edx
	movl	%edx, %ecx
	shll	%cl, %edi
	leal	520192(%rdi), %eax
	shrl	$16, %eax
	andl	$4, %eax
	movl	%eax, %ecx
	shll	%cl, %edi
	leal	245760(%rdi), %ecx
	shrl	$16, %ecx
	andl	$2, %ecx
	shll	%cl, %edi
	shrl	$15, %edi
	orl	%edx, %eax
	orl	%ecx, %eax
	subl	%eax, %edi
	leal	21(%rdi), %eax
	movzbl	%al, %ecx
	xorl	%eax, %eax
	btl	%ecx, %esi
	setb	%al
	leal	(%rax,%rdi,2), %ecx
	addl	$28, %ecx
.LBB3_185:
	.loc	1 7275 0
	movq	$0, 16(%r13,%r8)
	.loc	1 7285 0
	movl	%ecx, 28(%r13,%r8)
	leal	1117348(,%rcx,4), %eax
	.loc	1 7306 0
	movl	1117048(%r13), %edx
	movl	$1, %edi
	shll	%cl, %edi
	btl	%ecx, %edx
	jae	.LBB3_194
	.loc	1 7367 0
	movl	%ecx, %edx
	shrb	%dl
	movb	$25, %dil
	subb	%dl, %dil
	andb	$31, %dil
	xorl	%edx, %edx
	cmpl	$31, %ecx
	movzbl	%dil, %ecx
	cmovel	%edx, %ecx
	movl	%esi, %edx
	shll	%cl, %edx
	.loc	1 7396 0
	movl	(%rax,%r13), %ecx
.LBB3_187:
	.loc	1 0 0 is_stmt 0
	movq	%rcx, %rax
	.loc	1 7407 0 is_stmt 1
	movl	4(%rcx,%r13), %ecx
	andl	$-8, %ecx
	cmpl	%esi, %ecx
	je	.LBB3_202
	leal	(%rdx,%rdx), %r9d
	shrl	$31, %edx
	leal	(%rax,%rdx,4), %edi
	addl	$16, %edi
	.loc	1 7445 0
	movl	(%rdi,%r13), %ecx
	movl	%r9d, %edx
	testq	%rcx, %rcx
	jne	.LBB3_187
	.loc	1 7457 0
	movl	%r8d, (%r13,%rdi)
	.loc	1 7467 0
	movl	%eax, 24(%r13,%r8)
	.loc	1 7474 0
	movl	%r8d, 12(%r13,%r8)
	.loc	1 7481 0
	movl	%r8d, 8(%r13,%r8)
	jmp	.LBB3_204
.LBB3_190:
	.loc	1 7044 0
	movl	%esi, %ecx
	shrl	$3, %ecx
	andl	$248, %esi
	movl	%esi, %eax
	addl	$1117084, %eax
	.loc	1 7082 0
	movl	1117044(%r13), %edx
	movl	$1, %edi
	shll	%cl, %edi
	btl	%ecx, %edx
	jae	.LBB3_195
	.loc	1 7124 0
	movl	1117092(%rsi,%r13), %ecx
	jmp	.LBB3_196
.LBB3_192:
	.loc	1 5785 0
	cmpl	%eax, 1117064(%r13)
	jne	.LBB3_197
	.loc	1 5801 0
	movl	%edi, 1117064(%r13)
	.loc	1 5812 0
	movl	1117052(%r13), %ecx
	addl	%ecx, %r9d
	.loc	1 5824 0
	movl	%r9d, 1117052(%r13)
	movl	%r9d, %edx
	orl	$1, %edx
	.loc	1 5838 0
	movl	%edx, 4(%rdi,%r13)
	addl	%ecx, %eax
	.loc	1 5848 0
	movl	%r9d, (%rax,%r13)
	jmp	.LBB3_244
.LBB3_194:
	.loc	1 7329 0
	movl	%r8d, (%rax,%r13)
	orl	%edi, %edx
	.loc	1 7339 0
	movl	%edx, 1117048(%r13)
	.loc	1 7353 0
	movl	%eax, 24(%r13,%r8)
	.loc	1 7360 0
	movl	%r8d, 8(%r13,%r8)
	.loc	1 7367 0
	movl	%r8d, 12(%r13,%r8)
	jmp	.LBB3_204
.LBB3_195:
	.loc	1 7082 0
	orl	%edi, %edx
	.loc	1 7108 0
	movl	%edx, 1117044(%r13)
	movq	%rax, %rcx
.LBB3_196:
	.loc	1 7134 0
	movl	%r8d, 12(%rcx,%r13)
	.loc	1 7141 0
	movl	%r8d, 1117092(%rsi,%r13)
	jmp	.LBB3_203
.LBB3_197:
	.loc	1 5858 0
	movl	4(%rax,%r13), %ecx
	movl	%ecx, %edx
	andl	$3, %edx
	cmpl	$1, %edx
	jne	.LBB3_229
	movl	%ecx, %edx
	andl	$-8, %edx
	.loc	1 0 0 is_stmt 0
	movl	12(%r13,%rax), %r8d
	.loc	1 5858 0
	cmpl	$256, %ecx
	jb	.LBB3_209
	.loc	1 5984 0 is_stmt 1
	movl	24(%r13,%rax), %r10d
	.loc	1 5995 0
	cmpl	%eax, %r8d
	jne	.LBB3_211
	.loc	1 6042 0
	movl	20(%r13,%rax), %r8d
	testq	%r8, %r8
	je	.LBB3_213
	.loc	1 0 0 is_stmt 0
	leal	20(%rax), %ecx
	.loc	1 6042 0
	jmp	.LBB3_216
.LBB3_202:
	.loc	1 7540 0 is_stmt 1
	movl	8(%r13,%rax), %ecx
	.loc	1 7547 0
	movl	%r8d, 12(%rcx,%r13)
	.loc	1 7554 0
	movl	%r8d, 8(%r13,%rax)
	.loc	1 7564 0
	movl	$0, 24(%r13,%r8)
.LBB3_203:
	.loc	1 0 0 is_stmt 0
	movl	%eax, 12(%r13,%r8)
	movl	%ecx, 8(%r13,%r8)
.LBB3_204:
	.loc	1 7584 0 is_stmt 1
	movl	1117056(%r13), %eax
	subl	%r15d, %eax
	jbe	.LBB3_206
	.loc	1 7600 0
	movl	1117068(%r13), %ecx
	leal	(%rcx,%r15), %edx
	movl	%eax, %esi
	orl	$1, %esi
	.loc	1 7624 0
	movl	%esi, 4(%rdx,%r13)
	.loc	1 7631 0
	movl	%eax, 1117056(%r13)
	.loc	1 7642 0
	movl	%edx, 1117068(%r13)
	orl	$3, %r15d
	.loc	1 7656 0
	movl	%r15d, 4(%rcx,%r13)
	leal	8(%rcx), %eax
	jmp	.LBB3_207
.LBB3_206:
	.loc	1 7677 0
	movl	$48, 1117040(%r13)
	xorl	%eax, %eax
.LBB3_207:
	.loc	1 0 0 is_stmt 0
	movq	-40(%rbp), %r12
.LBB3_208:
	.loc	1 8776 0 is_stmt 1
	movl	%r12d, -48(%r13)
	.loc	1 8776 0 epilogue_begin is_stmt 0
	addq	$16, %rsp
	popq	%rbx
	popq	%r12
	popq	%r14
	popq	%r15
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.LBB3_209:
	.cfi_def_cfa %rbp, 16
	.loc	1 5892 0 is_stmt 1
	movl	8(%r13,%rax), %r10d
	.loc	1 5922 0
	cmpl	%r10d, %r8d
	jne	.LBB3_212
	.loc	1 5892 0
	shrb	$3, %cl
	movl	$-2, %r8d
	.loc	1 5936 0
	roll	%cl, %r8d
	.loc	1 5949 0
	andl	%r8d, 1117044(%r13)
	jmp	.LBB3_228
.LBB3_211:
	.loc	1 6009 0
	movl	8(%r13,%rax), %ecx
	.loc	1 6020 0
	movl	%ecx, 8(%r8,%r13)
	.loc	1 6027 0
	movl	%r8d, 12(%rcx,%r13)
	.loc	1 6113 0
	testq	%r10, %r10
	movq	-40(%rbp), %r12
	jne	.LBB3_220
	jmp	.LBB3_228
.LBB3_212:
	.loc	1 5969 0
	movl	%r10d, 8(%r8,%r13)
	.loc	1 5976 0
	movl	%r8d, 12(%r10,%r13)
	jmp	.LBB3_228
.LBB3_213:
	.loc	1 6056 0
	movl	16(%r13,%rax), %r8d
	testq	%r8, %r8
	je	.LBB3_245
	.loc	1 0 0 is_stmt 0
	leal	16(%rax), %ecx
	jmp	.LBB3_216
.LBB3_215:
	movq	%r11, %r8
	movq	%rbx, %rcx
.LBB3_216:
	.loc	1 6056 0 is_stmt 1
	leal	20(%r8), %ebx
	.loc	1 6085 0
	movl	(%rbx,%r13), %r11d
	testq	%r11, %r11
	jne	.LBB3_215
	.loc	1 6101 0
	movl	16(%r8,%r13), %r11d
	testq	%r11, %r11
	je	.LBB3_219
	.loc	1 0 0 is_stmt 0
	addl	$16, %r8d
	movq	%r8, %rbx
	.loc	1 6101 0
	jmp	.LBB3_215
.LBB3_219:
	.loc	1 6113 0 is_stmt 1
	movl	$0, (%rcx,%r13)
	testq	%r10, %r10
	movq	-40(%rbp), %r12
	je	.LBB3_228
.LBB3_220:
	.loc	1 6128 0
	movl	28(%r13,%rax), %ecx
	leal	1117348(,%rcx,4), %r11d
	.loc	1 6145 0
	cmpl	%eax, (%r11,%r13)
	jne	.LBB3_223
	.loc	1 6157 0
	movl	%r8d, (%r13,%r11)
	testl	%r8d, %r8d
	movq	-40(%rbp), %r12
	jne	.LBB3_224
	.loc	1 0 0 is_stmt 0
	movl	$-2, %r8d
	.loc	1 6168 0 is_stmt 1
	roll	%cl, %r8d
	.loc	1 6181 0
	andl	%r8d, 1117048(%r13)
	jmp	.LBB3_228
.LBB3_223:
	.loc	1 6199 0
	xorl	%ecx, %ecx
	cmpl	%eax, 16(%r10,%r13)
	setne	%cl
	leal	(%r10,%rcx,4), %ecx
	addl	$16, %ecx
	.loc	1 6209 0
	movl	%r8d, (%rcx,%r13)
	testl	%r8d, %r8d
	movq	-40(%rbp), %r12
	je	.LBB3_228
.LBB3_224:
	.loc	1 6222 0
	movl	%r10d, 24(%r8,%r13)
	.loc	1 6229 0
	movl	16(%r13,%rax), %ecx
	testq	%rcx, %rcx
	je	.LBB3_226
	.loc	1 6241 0
	movl	%ecx, 16(%r13,%r8)
	.loc	1 6248 0
	movl	%r8d, 24(%rcx,%r13)
.LBB3_226:
	.loc	1 6254 0
	movl	20(%r13,%rax), %ecx
	testq	%rcx, %rcx
	movq	-40(%rbp), %r12
	je	.LBB3_228
	.loc	1 6269 0
	movl	%ecx, 20(%r13,%r8)
	.loc	1 6276 0
	movl	%r8d, 24(%rcx,%r13)
.LBB3_228:
	.loc	1 6276 0
	addl	%edx, %r9d
	addl	%edx, %eax
	.loc	1 6299 0
	movl	4(%rax,%r13), %ecx
.LBB3_229:
	.loc	1 6299 0
	andl	$-2, %ecx
	.loc	1 6305 0
	movl	%ecx, 4(%rax,%r13)
	leal	(%rdi,%r9), %eax
	.loc	1 6315 0
	movl	%r9d, (%rax,%r13)
	movl	%r9d, %eax
	orl	$1, %eax
	.loc	1 6325 0
	movl	%eax, 4(%rdi,%r13)
	cmpl	$255, %r9d
	jbe	.LBB3_237
	.loc	1 0 0 is_stmt 0
	movl	$31, %ecx
	.loc	1 6436 0 is_stmt 1
	cmpl	$16777215, %r9d
	ja	.LBB3_232
	movl	%r9d, %r8d
	shrl	$8, %r8d
	leal	1048320(%r8), %edx
	shrl	$16, %edx
	andl	$8, %edx
	movl	%edx, %ecx
	shll	%cl, %r8d
	leal	520192(%r8), %eax
	shrl	$16, %eax
	andl	$4, %eax
	movl	%eax, %ecx
	shll	%cl, %r8d
	leal	245760(%r8), %ecx
	shrl	$16, %ecx
	andl	$2, %ecx
	shll	%cl, %r8d
	shrl	$15, %r8d
	orl	%edx, %eax
	orl	%ecx, %eax
	subl	%eax, %r8d
	leal	21(%r8), %eax
	movzbl	%al, %ecx
	xorl	%eax, %eax
	btl	%ecx, %r9d
	setb	%al
	leal	(%rax,%r8,2), %ecx
	addl	$28, %ecx
.LBB3_232:
	.loc	1 6556 0
	movl	%ecx, 28(%r13,%rdi)
	.loc	1 6563 0
	movq	$0, 16(%r13,%rdi)
	leal	1117348(,%rcx,4), %eax
	.loc	1 6584 0
	movl	1117048(%r13), %edx
	movl	$1, %r8d
	shll	%cl, %r8d
	btl	%ecx, %edx
	jae	.LBB3_239
	.loc	1 6642 0
	movl	%ecx, %edx
	shrb	%dl
	movb	$25, %r8b
	subb	%dl, %r8b
	andb	$31, %r8b
	xorl	%edx, %edx
	cmpl	$31, %ecx
	movzbl	%r8b, %ecx
	cmovel	%edx, %ecx
	movl	%r9d, %edx
	shll	%cl, %edx
	.loc	1 6671 0
	movl	(%rax,%r13), %ecx
.LBB3_234:
	.loc	1 0 0 is_stmt 0
	movq	%rcx, %rax
	.loc	1 6682 0 is_stmt 1
	movl	4(%rcx,%r13), %ecx
	andl	$-8, %ecx
	cmpl	%r9d, %ecx
	je	.LBB3_242
	leal	(%rdx,%rdx), %r10d
	shrl	$31, %edx
	leal	(%rax,%rdx,4), %r8d
	addl	$16, %r8d
	.loc	1 6720 0
	movl	(%r8,%r13), %ecx
	movl	%r10d, %edx
	testq	%rcx, %rcx
	jne	.LBB3_234
	.loc	1 6732 0
	movl	%edi, (%r13,%r8)
	.loc	1 6739 0
	movl	%eax, 24(%r13,%rdi)
	.loc	1 6746 0
	movl	%edi, 12(%r13,%rdi)
	.loc	1 6753 0
	movl	%edi, 8(%r13,%rdi)
	jmp	.LBB3_244
.LBB3_237:
	.loc	1 6325 0
	movl	%r9d, %ecx
	shrl	$3, %ecx
	andl	$248, %r9d
	movl	%r9d, %eax
	addl	$1117084, %eax
	.loc	1 6363 0
	movl	1117044(%r13), %edx
	movl	$1, %r8d
	shll	%cl, %r8d
	btl	%ecx, %edx
	jae	.LBB3_240
	.loc	1 6405 0
	movl	1117092(%r9,%r13), %ecx
	jmp	.LBB3_241
.LBB3_239:
	.loc	1 6607 0
	movl	%edi, (%rax,%r13)
	orl	%r8d, %edx
	.loc	1 6617 0
	movl	%edx, 1117048(%r13)
	.loc	1 6628 0
	movl	%eax, 24(%r13,%rdi)
	.loc	1 6635 0
	movl	%edi, 8(%r13,%rdi)
	.loc	1 6642 0
	movl	%edi, 12(%r13,%rdi)
	jmp	.LBB3_244
.LBB3_240:
	.loc	1 6363 0
	orl	%r8d, %edx
	.loc	1 6389 0
	movl	%edx, 1117044(%r13)
	movq	%rax, %rcx
.LBB3_241:
	.loc	1 6415 0
	movl	%edi, 12(%rcx,%r13)
	.loc	1 6422 0
	movl	%edi, 1117092(%r9,%r13)
	jmp	.LBB3_243
.LBB3_242:
	.loc	1 7489 0
	movl	8(%r13,%rax), %ecx
	.loc	1 7496 0
	movl	%edi, 12(%rcx,%r13)
	.loc	1 7503 0
	movl	%edi, 8(%r13,%rax)
	.loc	1 7510 0
	movl	$0, 24(%r13,%rdi)
.LBB3_243:
	.loc	1 0 0 is_stmt 0
	movl	%eax, 12(%r13,%rdi)
	movl	%ecx, 8(%r13,%rdi)
.LBB3_244:
	.loc	1 7524 0 is_stmt 1
	leal	8(%rsi), %eax
	jmp	.LBB3_208
.LBB3_245:
	.loc	1 0 0 is_stmt 0
	xorl	%r8d, %r8d
	.loc	1 6113 0 is_stmt 1
	testq	%r10, %r10
	movq	-40(%rbp), %r12
	jne	.LBB3_220
	jmp	.LBB3_228
.Ltmp18:
.Lfunc_end3:
	.size	f21, .Lfunc_end3-f21
	.cfi_endproc

	.p2align	4
	.type	f22,@function
f22:
.Lfunc_begin4:
	.cfi_startproc
	.loc	1 8818 0 prologue_end
	leal	-8(%rdi), %esi
	leal	-4(%rdi), %eax
	.loc	1 8840 0
	movl	(%rax,%r13), %ecx
	movl	%ecx, %r8d
	andl	$-8, %r8d
	leal	(%r8,%rdi), %eax
	addl	$-8, %eax
	testb	$1, %cl
	jne	.LBB4_1
	testb	$2, %cl
	je	.LBB4_77
	.loc	1 8874 0
	movl	(%rsi,%r13), %ecx
	subl	%ecx, %esi
	.loc	1 8884 0
	cmpl	1117060(%r13), %esi
	jb	.LBB4_77
	addl	%ecx, %r8d
	.loc	1 8907 0
	cmpl	%esi, 1117064(%r13)
	jne	.LBB4_16
	.loc	1 9323 0
	movl	4(%rax,%r13), %ecx
	movl	%ecx, %edx
	notl	%edx
	testb	$3, %dl
	jne	.LBB4_1
	andl	$-2, %ecx
	.loc	1 9343 0
	movl	%ecx, 4(%r13,%rax)
	.loc	1 9350 0
	movl	%r8d, 1117052(%r13)
	.loc	1 9364 0
	movl	%r8d, (%r13,%rax)
	orl	$1, %r8d
	.loc	1 9374 0
	movl	%r8d, 4(%rsi,%r13)
.Ltmp19:
	.loc	1 8810 0
	retq
.LBB4_16:
.Ltmp20:
	.loc	1 0 0 is_stmt 0
	movl	12(%rsi,%r13), %edx
	.loc	1 8907 0 is_stmt 1
	cmpl	$256, %ecx
	jb	.LBB4_20
	.loc	1 9023 0
	movl	24(%r13,%rsi), %edi
	.loc	1 9034 0
	cmpl	%esi, %edx
	jne	.LBB4_23
	.loc	1 9081 0
	movl	20(%r13,%rsi), %edx
	testq	%rdx, %rdx
	je	.LBB4_27
	.loc	1 0 0 is_stmt 0
	leal	20(%rsi), %ecx
	.loc	1 9081 0
	jmp	.LBB4_29
.LBB4_20:
	.loc	1 8931 0 is_stmt 1
	movl	8(%r13,%rsi), %edi
	.loc	1 8961 0
	cmpl	%edi, %edx
	jne	.LBB4_21
	.loc	1 8931 0
	shrb	$3, %cl
	movl	$-2, %edx
	.loc	1 8975 0
	roll	%cl, %edx
	.loc	1 8988 0
	andl	%edx, 1117044(%r13)
	jmp	.LBB4_1
.LBB4_23:
	.loc	1 9048 0
	movl	8(%r13,%rsi), %ecx
	.loc	1 9059 0
	movl	%ecx, 8(%rdx,%r13)
	.loc	1 9066 0
	movl	%edx, 12(%rcx,%r13)
	.loc	1 9152 0
	testq	%rdi, %rdi
	jne	.LBB4_25
	jmp	.LBB4_1
.LBB4_21:
	.loc	1 9008 0
	movl	%edi, 8(%rdx,%r13)
	.loc	1 9015 0
	movl	%edx, 12(%rdi,%r13)
	jmp	.LBB4_1
.LBB4_27:
	.loc	1 9095 0
	movl	16(%r13,%rsi), %edx
	testq	%rdx, %rdx
	je	.LBB4_78
	.loc	1 0 0 is_stmt 0
	leal	16(%rsi), %ecx
	jmp	.LBB4_29
	.p2align	4
.LBB4_32:
	movq	%r9, %rdx
	movq	%r10, %rcx
.LBB4_29:
	.loc	1 9095 0 is_stmt 1
	leal	20(%rdx), %r10d
	.loc	1 9124 0
	movl	(%r10,%r13), %r9d
	testq	%r9, %r9
	jne	.LBB4_32
	.loc	1 9140 0
	movl	16(%rdx,%r13), %r9d
	testq	%r9, %r9
	je	.LBB4_33
	.loc	1 0 0 is_stmt 0
	addl	$16, %edx
	movq	%rdx, %r10
	jmp	.LBB4_32
.LBB4_33:
	.loc	1 9152 0 is_stmt 1
	movl	$0, (%rcx,%r13)
	testq	%rdi, %rdi
	je	.LBB4_1
.LBB4_25:
	.loc	1 9167 0
	movl	28(%r13,%rsi), %ecx
	leal	1117348(,%rcx,4), %r9d
	.loc	1 9184 0
	cmpl	%esi, (%r9,%r13)
	jne	.LBB4_26
	.loc	1 9196 0
	movl	%edx, (%r13,%r9)
	testl	%edx, %edx
	jne	.LBB4_35
	.loc	1 0 0 is_stmt 0
	movl	$-2, %edx
	.loc	1 9207 0 is_stmt 1
	roll	%cl, %edx
	.loc	1 9220 0
	andl	%edx, 1117048(%r13)
	jmp	.LBB4_1
.LBB4_26:
	.loc	1 9238 0
	xorl	%ecx, %ecx
	cmpl	%esi, 16(%rdi,%r13)
	setne	%cl
	leal	(%rdi,%rcx,4), %ecx
	addl	$16, %ecx
	.loc	1 9248 0
	movl	%edx, (%rcx,%r13)
	testl	%edx, %edx
	je	.LBB4_1
.LBB4_35:
	.loc	1 9261 0
	movl	%edi, 24(%rdx,%r13)
	.loc	1 9268 0
	movl	16(%r13,%rsi), %ecx
	testq	%rcx, %rcx
	je	.LBB4_36
	.loc	1 9280 0
	movl	%ecx, 16(%r13,%rdx)
	.loc	1 9287 0
	movl	%edx, 24(%rcx,%r13)
.LBB4_36:
	.loc	1 9293 0
	movl	20(%r13,%rsi), %ecx
	testq	%rcx, %rcx
	je	.LBB4_1
	.loc	1 9308 0
	movl	%ecx, 20(%r13,%rdx)
	.loc	1 9315 0
	movl	%edx, 24(%rcx,%r13)
.LBB4_1:
	.loc	1 9374 0
	cmpl	%esi, %eax
	jbe	.LBB4_77
	.loc	1 9388 0
	movl	4(%rax,%r13), %ecx
	testb	$1, %cl
	jne	.LBB4_3
.Ltmp21:
.LBB4_77:
	.loc	1 8810 0
	retq
.LBB4_3:
.Ltmp22:
	.loc	1 9388 0
	testb	$2, %cl
	jne	.LBB4_4
	.loc	1 9414 0
	cmpl	%eax, 1117068(%r13)
	jne	.LBB4_39
	.loc	1 9430 0
	movl	%esi, 1117068(%r13)
	.loc	1 9441 0
	addl	1117056(%r13), %r8d
	.loc	1 9453 0
	movl	%r8d, 1117056(%r13)
	orl	$1, %r8d
	.loc	1 9467 0
	movl	%r8d, 4(%rsi,%r13)
	.loc	1 9474 0
	cmpl	1117064(%r13), %esi
	jne	.LBB4_77
	.loc	1 9488 0
	movl	$0, 1117052(%r13)
	.loc	1 9499 0
	movl	$0, 1117064(%r13)
.Ltmp23:
	.loc	1 8810 0
	retq
.LBB4_4:
.Ltmp24:
	.loc	1 10037 0
	andl	$-2, %ecx
	.loc	1 10053 0
	movl	%ecx, 4(%r13,%rax)
	leal	(%r8,%rsi), %eax
	.loc	1 10063 0
	movl	%r8d, (%rax,%r13)
	movl	%r8d, %eax
	orl	$1, %eax
	.loc	1 10073 0
	movl	%eax, 4(%rsi,%r13)
.LBB4_5:
	.loc	1 10073 0
	cmpl	$255, %r8d
	jbe	.LBB4_66
	.loc	1 0 0 is_stmt 0
	movl	$31, %ecx
	.loc	1 10185 0 is_stmt 1
	cmpl	$16777215, %r8d
	ja	.LBB4_7
	movl	%r8d, %edi
	shrl	$8, %edi
	leal	1048320(%rdi), %edx
	shrl	$16, %edx
	andl	$8, %edx
	movl	%edx, %ecx
	shll	%cl, %edi
	leal	520192(%rdi), %eax
	shrl	$16, %eax
	andl	$4, %eax
	movl	%eax, %ecx
	shll	%cl, %edi
	leal	245760(%rdi), %ecx
	shrl	$16, %ecx
	andl	$2, %ecx
	shll	%cl, %edi
	shrl	$15, %edi
	orl	%edx, %eax
	orl	%ecx, %eax
	subl	%eax, %edi
	leal	21(%rdi), %eax
	movzbl	%al, %ecx
	xorl	%eax, %eax
	btl	%ecx, %r8d
	setb	%al
	leal	(%rax,%rdi,2), %ecx
	addl	$28, %ecx
.LBB4_7:
	.loc	1 10304 0
	leaq	(%rsi,%r13), %rax
	movq	$0, 16(%rsi,%r13)
	.loc	1 10314 0
	movl	%ecx, 28(%rsi,%r13)
	leal	1117348(,%rcx,4), %edx
	.loc	1 10337 0
	movl	1117048(%r13), %edi
	movl	$1, %r9d
	shll	%cl, %r9d
	btl	%ecx, %edi
	jae	.LBB4_71
	.loc	1 10398 0
	movl	%ecx, %edi
	shrb	%dil
	movb	$25, %r9b
	subb	%dil, %r9b
	andb	$31, %r9b
	xorl	%edi, %edi
	cmpl	$31, %ecx
	movzbl	%r9b, %ecx
	cmovel	%edi, %ecx
	movl	%r8d, %edi
	shll	%cl, %edi
	.loc	1 10427 0
	movl	(%rdx,%r13), %edx
	.loc	1 0 0 is_stmt 0
.Ltmp25:
	.p2align	4
.LBB4_9:
	movq	%rdx, %rcx
	.loc	1 10440 0 is_stmt 1
	movl	4(%rdx,%r13), %edx
	andl	$-8, %edx
	cmpl	%r8d, %edx
	je	.LBB4_10
	leal	(%rdi,%rdi), %r10d
	shrl	$31, %edi
	leal	(%rcx,%rdi,4), %r9d
	addl	$16, %r9d
	.loc	1 10478 0
	movl	(%r9,%r13), %edx
	movl	%r10d, %edi
	testq	%rdx, %rdx
	jne	.LBB4_9
	.loc	1 10490 0
	movl	%esi, (%r13,%r9)
	movl	$8, %edi
	movl	$12, %r8d
	movl	%ecx, %edx
	jmp	.LBB4_72
.LBB4_66:
	.loc	1 10073 0
	movl	%r8d, %ecx
	shrl	$3, %ecx
	andl	$248, %r8d
	movl	%r8d, %eax
	addl	$1117084, %eax
	.loc	1 10112 0
	movl	1117044(%r13), %edx
	movl	$1, %edi
	shll	%cl, %edi
	btl	%ecx, %edx
	jae	.LBB4_68
	.loc	1 10154 0
	movl	1117092(%r8,%r13), %ecx
	jmp	.LBB4_69
.LBB4_39:
	.loc	1 9512 0
	cmpl	%eax, 1117064(%r13)
	jne	.LBB4_40
	.loc	1 9528 0
	movl	%esi, 1117064(%r13)
	.loc	1 9539 0
	addl	1117052(%r13), %r8d
	.loc	1 9551 0
	movl	%r8d, 1117052(%r13)
	movl	%r8d, %eax
	orl	$1, %eax
	.loc	1 9565 0
	movl	%eax, 4(%rsi,%r13)
	leal	(%r8,%rsi), %eax
	.loc	1 9575 0
	movl	%r8d, (%rax,%r13)
.Ltmp26:
	.loc	1 8810 0
	retq
.LBB4_40:
.Ltmp27:
	.loc	1 9575 0
	movl	%ecx, %edx
	andl	$-8, %edx
	addl	%edx, %r8d
	.loc	1 0 0 is_stmt 0
	movl	12(%r13,%rax), %edx
	.loc	1 9575 0
	cmpl	$255, %ecx
	jbe	.LBB4_46
	.loc	1 9696 0 is_stmt 1
	movl	24(%r13,%rax), %edi
	.loc	1 9707 0
	cmpl	%eax, %edx
	jne	.LBB4_51
	.loc	1 9761 0
	movl	20(%r13,%rax), %edx
	testq	%rdx, %rdx
	je	.LBB4_55
	.loc	1 0 0 is_stmt 0
	leal	20(%rax), %ecx
	.loc	1 9761 0
	jmp	.LBB4_57
.LBB4_71:
	.loc	1 10360 0 is_stmt 1
	movl	%esi, (%rdx,%r13)
	orl	%r9d, %edi
	.loc	1 10370 0
	movl	%edi, 1117048(%r13)
	movl	$12, %edi
	movl	$8, %r8d
.LBB4_72:
	.loc	1 0 0 is_stmt 0
	movl	%esi, %r9d
	jmp	.LBB4_73
.LBB4_68:
	.loc	1 10112 0 is_stmt 1
	orl	%edi, %edx
	.loc	1 10138 0
	movl	%edx, 1117044(%r13)
	movq	%rax, %rcx
.LBB4_69:
	.loc	1 10164 0
	movl	%esi, 12(%rcx,%r13)
	.loc	1 10171 0
	movl	%esi, 1117092(%r8,%r13)
	.loc	1 10178 0
	movl	%eax, 12(%rsi,%r13)
	.loc	1 10185 0
	movl	%ecx, 8(%rsi,%r13)
.Ltmp28:
	.loc	1 8810 0
	retq
.LBB4_10:
.Ltmp29:
	.loc	1 10522 0
	movl	8(%r13,%rcx), %r9d
	.loc	1 10529 0
	movl	%esi, 12(%r9,%r13)
	.loc	1 10536 0
	movl	%esi, 8(%r13,%rcx)
	movl	$8, %edi
	movl	$12, %r8d
	xorl	%edx, %edx
	movl	%ecx, %esi
.LBB4_73:
	.loc	1 0 0 is_stmt 0
	movl	%edx, 24(%rax)
	movl	%esi, (%rax,%r8)
	movl	%r9d, (%rax,%rdi)
	.loc	1 10568 0 is_stmt 1
	movl	1117076(%r13), %ecx
	decl	%ecx
	xorl	%eax, %eax
	cmpl	$1, %ecx
	sbbl	%eax, %eax
	orl	%ecx, %eax
	.loc	1 10585 0
	movl	%eax, 1117076(%r13)
.Ltmp30:
	.loc	1 8810 0
	retq
.LBB4_46:
.Ltmp31:
	.loc	1 9604 0
	movl	8(%r13,%rax), %eax
	.loc	1 9634 0
	cmpl	%eax, %edx
	jne	.LBB4_47
	.loc	1 9604 0
	shrb	$3, %cl
	movl	$-2, %eax
	.loc	1 9648 0
	roll	%cl, %eax
	.loc	1 9661 0
	andl	%eax, 1117044(%r13)
	jmp	.LBB4_49
.LBB4_51:
	.loc	1 9719 0
	movl	1117060(%r13), %ecx
	.loc	1 9728 0
	movl	8(%r13,%rax), %ecx
	.loc	1 9739 0
	movl	%ecx, 8(%rdx,%r13)
	.loc	1 9746 0
	movl	%edx, 12(%rcx,%r13)
	.loc	1 9832 0
	testq	%rdi, %rdi
	jne	.LBB4_53
	jmp	.LBB4_49
.LBB4_47:
	.loc	1 9681 0
	movl	%eax, 8(%rdx,%r13)
	.loc	1 9688 0
	movl	%edx, 12(%rax,%r13)
	jmp	.LBB4_49
.LBB4_78:
	.loc	1 0 0 is_stmt 0
	xorl	%edx, %edx
	.loc	1 9152 0 is_stmt 1
	testq	%rdi, %rdi
	jne	.LBB4_25
	jmp	.LBB4_1
.LBB4_55:
	.loc	1 9775 0
	movl	16(%r13,%rax), %edx
	testq	%rdx, %rdx
	je	.LBB4_81
	.loc	1 0 0 is_stmt 0
	leal	16(%rax), %ecx
	jmp	.LBB4_57
	.p2align	4
.LBB4_60:
	movq	%r9, %rdx
	movq	%r10, %rcx
.LBB4_57:
	.loc	1 9775 0 is_stmt 1
	leal	20(%rdx), %r10d
	.loc	1 9804 0
	movl	(%r10,%r13), %r9d
	testq	%r9, %r9
	jne	.LBB4_60
	.loc	1 9820 0
	movl	16(%rdx,%r13), %r9d
	testq	%r9, %r9
	je	.LBB4_61
	.loc	1 0 0 is_stmt 0
	addl	$16, %edx
	movq	%rdx, %r10
	jmp	.LBB4_60
.LBB4_61:
	.loc	1 9832 0 is_stmt 1
	movl	$0, (%rcx,%r13)
	testq	%rdi, %rdi
	je	.LBB4_49
.LBB4_53:
	.loc	1 9847 0
	movl	28(%r13,%rax), %ecx
	leal	1117348(,%rcx,4), %r9d
	.loc	1 9864 0
	cmpl	%eax, (%r9,%r13)
	jne	.LBB4_54
	.loc	1 9876 0
	movl	%edx, (%r13,%r9)
	testl	%edx, %edx
	jne	.LBB4_63
	.loc	1 0 0 is_stmt 0
	movl	$-2, %eax
	.loc	1 9887 0 is_stmt 1
	roll	%cl, %eax
	.loc	1 9900 0
	andl	%eax, 1117048(%r13)
	jmp	.LBB4_49
.LBB4_54:
	.loc	1 9918 0
	xorl	%ecx, %ecx
	cmpl	%eax, 16(%rdi,%r13)
	setne	%cl
	leal	(%rdi,%rcx,4), %ecx
	addl	$16, %ecx
	.loc	1 9928 0
	movl	%edx, (%rcx,%r13)
	testl	%edx, %edx
	je	.LBB4_49
.LBB4_63:
	.loc	1 9941 0
	movl	%edi, 24(%rdx,%r13)
	.loc	1 9948 0
	movl	16(%r13,%rax), %ecx
	testq	%rcx, %rcx
	je	.LBB4_64
	.loc	1 9960 0
	movl	%ecx, 16(%r13,%rdx)
	.loc	1 9967 0
	movl	%edx, 24(%rcx,%r13)
.LBB4_64:
	.loc	1 9973 0
	movl	20(%r13,%rax), %eax
	testq	%rax, %rax
	je	.LBB4_49
	.loc	1 9988 0
	movl	%eax, 20(%r13,%rdx)
	.loc	1 9995 0
	movl	%edx, 24(%rax,%r13)
.LBB4_49:
	.loc	1 9995 0
	leal	(%r8,%rsi), %eax
	.loc	1 10006 0
	movl	%r8d, (%rax,%r13)
	movl	%r8d, %eax
	orl	$1, %eax
	.loc	1 10016 0
	movl	%eax, 4(%rsi,%r13)
	.loc	1 10023 0
	cmpl	1117064(%r13), %esi
	jne	.LBB4_5
	.loc	1 10037 0
	movl	%r8d, 1117052(%r13)
.Ltmp32:
	.loc	1 8810 0
	retq
.LBB4_81:
	.loc	1 0 0 is_stmt 0
	xorl	%edx, %edx
.Ltmp33:
	.loc	1 9832 0 is_stmt 1
	testq	%rdi, %rdi
	jne	.LBB4_53
	jmp	.LBB4_49
.Ltmp34:
.Lfunc_end4:
	.size	f22, .Lfunc_end4-f22
	.cfi_endproc

	.p2align	4
	.type	f25,@function
f25:
.Lfunc_begin5:
	.loc	1 10703 0
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
.Ltmp35:
	.loc	1 10706 0 prologue_end
	callq	f17
.Ltmp36:
.Lfunc_end5:
	.size	f25, .Lfunc_end5-f25
	.cfi_endproc

	.p2align	4
	.type	f34,@function
f34:
.Lfunc_begin6:
	.loc	1 11197 0
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
.Ltmp37:
	pushq	%r15
	pushq	%r14
	pushq	%r12
	pushq	%rbx
	subq	$48, %rsp
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.loc	1 11197 0 prologue_end
	movl	%edi, %edi
	movl	-48(%r13), %ecx
	leal	-16(%rcx), %r9d
	.loc	1 11221 0
	movl	%edx, 12(%r9,%r13)
	.loc	1 11228 0
	movl	%esi, 8(%r9,%r13)
	.loc	1 11235 0
	movl	24(%rdi,%r13), %eax
	.loc	1 11240 0
	movl	%eax, (%r9,%r13)
	.loc	1 11247 0
	movl	20(%rdi,%r13), %ebx
	subl	%eax, %ebx
	.loc	1 11255 0
	movl	%ebx, 4(%r9,%r13)
	movl	%edx, -36(%rbp)
	addl	%edx, %ebx
	movq	%rdi, -48(%rbp)
	.loc	1 11275 0
	movl	56(%rdi,%r13), %esi
.Ltmp38:
	.loc	1 11083 0
	leal	-32(%rcx), %r14d
	movl	%r14d, -48(%r13)
	movq	%rcx, -80(%rbp)
	.loc	1 11122 0
	leal	-20(%rcx), %r8d
	.loc	1 11145 0
	movq	-440(%r13), %rdi
	movq	%r9, -72(%rbp)
.Ltmp39:
	.loc	1 1640 0
	movl	%r9d, %edx
	movl	$2, %ecx
	movl	%r8d, -52(%rbp)
	callq	*-448(%r13)
.Ltmp40:
	.loc	1 11145 0
	andl	$65535, %eax
	je	.LBB6_1
	.loc	1 11160 0
	movl	%eax, 1117040(%r13)
	movl	$-1, %r15d
	movq	%r14, %r9
.Ltmp41:
	.loc	1 11282 0
	cmpl	%r15d, %ebx
	je	.LBB6_12
	jmp	.LBB6_4
.LBB6_1:
.Ltmp42:
	.loc	1 11176 0
	movl	12(%r14,%r13), %r15d
	movq	%r14, %r9
.Ltmp43:
	.loc	1 11282 0
	cmpl	%r15d, %ebx
	jne	.LBB6_4
.LBB6_12:
	.loc	1 0 0 is_stmt 0
	movq	-48(%rbp), %rcx
	.loc	1 11471 0 is_stmt 1
	movl	40(%r13,%rcx), %eax
	.loc	1 11476 0
	movl	%eax, 24(%r13,%rcx)
	.loc	1 11483 0
	movl	%eax, 20(%r13,%rcx)
	.loc	1 11492 0
	addl	44(%r13,%rcx), %eax
	.loc	1 11496 0
	movl	%eax, 16(%r13,%rcx)
	movl	-36(%rbp), %eax
.LBB6_15:
	.loc	1 0 0 is_stmt 0
	movq	-80(%rbp), %rcx
	.loc	1 11496 0 is_stmt 1
	movl	%ecx, -48(%r13)
	.loc	1 11496 0 epilogue_begin is_stmt 0
	addq	$48, %rsp
	popq	%rbx
	popq	%r12
	popq	%r14
	popq	%r15
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.LBB6_4:
	.cfi_def_cfa %rbp, 16
	.loc	1 0 0
	movl	$2, %r10d
	movq	-72(%rbp), %r14
	movq	%r9, -64(%rbp)
	jmp	.LBB6_5
	.p2align	4
.LBB6_16:
.Ltmp44:
	.loc	1 11122 0 is_stmt 1
	movl	$28, 1117040(%r13)
	movl	$-1, %eax
.Ltmp45:
.LBB6_11:
	.loc	1 0 0 is_stmt 0
	subl	%r15d, %ebx
	movq	-72(%rbp), %rcx
.Ltmp46:
	.loc	1 11176 0 is_stmt 1
	movl	%ecx, -48(%r13)
	movl	%eax, %r15d
.Ltmp47:
	.loc	1 11454 0
	cmpl	%eax, %ebx
	je	.LBB6_12
.LBB6_5:
	.loc	1 11282 0
	testl	%r15d, %r15d
	js	.LBB6_13
	.loc	1 11365 0
	movl	4(%r14,%r13), %edi
	xorl	%eax, %eax
	cmpl	%edi, %r15d
	seta	%al
	movl	%r14d, %edx
	leal	(%r14,%rax,8), %esi
	.loc	1 11397 0
	leal	4(%r14,%rax,8), %ecx
	.loc	1 11432 0
	leal	8(%rdx), %r8d
	.loc	1 11381 0
	movl	$0, %r11d
	cmovbel	%r11d, %edi
	.loc	1 11432 0
	movl	%r8d, %r14d
	cmovbel	%edx, %r14d
	.loc	1 11381 0
	movl	%r15d, %edx
	subl	%edi, %edx
	.loc	1 11397 0
	addl	%edx, (%rsi,%r13)
	.loc	1 11420 0
	subl	%edx, (%rcx,%r13)
	movq	-48(%rbp), %rcx
	.loc	1 11432 0
	movl	56(%r13,%rcx), %esi
.Ltmp48:
	.loc	1 11083 0
	subl	%eax, %r10d
	movl	%r9d, -48(%r13)
	js	.LBB6_16
	.loc	1 11145 0
	movq	-440(%r13), %rdi
.Ltmp49:
	.loc	1 1640 0
	movl	%r14d, %edx
	movl	%r10d, %r12d
	movl	%r10d, %ecx
	movl	-52(%rbp), %r8d
	callq	*-448(%r13)
.Ltmp50:
	.loc	1 11145 0
	andl	$65535, %eax
	je	.LBB6_8
	.loc	1 11160 0
	movl	%eax, 1117040(%r13)
	movl	$-1, %eax
	movq	-64(%rbp), %r9
	jmp	.LBB6_10
	.loc	1 0 0 is_stmt 0
.Ltmp51:
	.p2align	4
.LBB6_8:
	movq	-64(%rbp), %r9
	.loc	1 11176 0 is_stmt 1
	movl	12(%r13,%r9), %eax
.Ltmp52:
.LBB6_10:
	.loc	1 0 0 is_stmt 0
	movl	%r12d, %r10d
	jmp	.LBB6_11
.LBB6_13:
	movq	-48(%rbp), %rax
	.loc	1 11316 0 is_stmt 1
	movl	$0, 24(%r13,%rax)
	.loc	1 11323 0
	movq	$0, 16(%r13,%rax)
	.loc	1 11336 0
	orb	$32, (%r13,%rax)
	xorl	%eax, %eax
	cmpl	$2, %r10d
	je	.LBB6_15
	.loc	1 0 0 is_stmt 0
	movl	-36(%rbp), %eax
	.loc	1 11350 0 is_stmt 1
	subl	4(%r14,%r13), %eax
	jmp	.LBB6_15
.Ltmp53:
.Lfunc_end6:
	.size	f34, .Lfunc_end6-f34
	.cfi_endproc

	.p2align	4
	.type	f36,@function
f36:
.Lfunc_begin7:
	.loc	1 11622 0
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
.Ltmp54:
	pushq	%r15
	pushq	%r14
	pushq	%r12
	pushq	%rbx
	subq	$16, %rsp
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.loc	1 11631 0 prologue_end
	movl	%edi, %ebx
	movl	$1, 32(%rbx,%r13)
	.loc	1 11638 0
	testb	$64, (%rbx,%r13)
	jne	.LBB7_6
	.loc	1 0 0 is_stmt 0
	movl	%esi, -36(%rbp)
	movl	%edx, %r15d
	.loc	1 11649 0 is_stmt 1
	movl	56(%r13,%rbx), %esi
.Ltmp55:
	.loc	1 11519 0
	movl	-48(%r13), %r12d
	leal	-32(%r12), %r14d
	movl	%r14d, -48(%r13)
	leal	-24(%r12), %edx
	.loc	1 11550 0
	movq	-376(%r13), %rdi
.Ltmp56:
	.loc	1 1596 0
	callq	*-384(%r13)
.Ltmp57:
	.loc	1 11550 0
	andl	$65535, %eax
	jne	.LBB7_7
	.loc	1 0 0 is_stmt 0
	movl	$59, %eax
	.loc	1 11566 0 is_stmt 1
	cmpb	$2, 8(%r14,%r13)
	jne	.LBB7_7
	.loc	1 11576 0
	testb	$36, 16(%r13,%r14)
	je	.LBB7_4
.LBB7_7:
	.loc	1 11599 0
	movl	%eax, 1117040(%r13)
	movl	%r12d, -48(%r13)
.Ltmp58:
	.loc	1 11664 0
	movl	$-1, 64(%r13,%rbx)
.LBB7_5:
	.loc	1 0 0 is_stmt 0
	movl	%r15d, %edx
	movl	-36(%rbp), %esi
.LBB7_6:
	.loc	1 11674 0 is_stmt 1
	movl	%ebx, %edi
	callq	f34
	.loc	1 11674 0 epilogue_begin is_stmt 0
	addq	$16, %rsp
	popq	%rbx
	popq	%r12
	popq	%r14
	popq	%r15
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.LBB7_4:
	.cfi_def_cfa %rbp, 16
.Ltmp59:
	.loc	1 11599 0 is_stmt 1
	movl	%r12d, -48(%r13)
	jmp	.LBB7_5
.Ltmp60:
.Lfunc_end7:
	.size	f36, .Lfunc_end7-f36
	.cfi_endproc

	.p2align	4
	.type	f38,@function
f38:
.Lfunc_begin8:
	.loc	1 11783 0
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	pushq	%r14
	pushq	%rbx
	.cfi_offset %rbx, -32
	.cfi_offset %r14, -24
	movl	%edx, %eax
	movq	%rsi, %rdx
.Ltmp61:
	.loc	1 11786 0 prologue_end
	movl	%edi, %ecx
	movl	56(%rcx,%r13), %esi
.Ltmp62:
	.loc	1 11682 0
	movl	-48(%r13), %ebx
	leal	-16(%rbx), %r14d
	movl	%r14d, -48(%r13)
	movzbl	%al, %ecx
	leal	-8(%rbx), %r8d
	.loc	1 11721 0
	movq	-408(%r13), %rdi
.Ltmp63:
	.loc	1 1618 0
	callq	*-416(%r13)
.Ltmp64:
	.loc	1 11721 0
	andl	$65535, %eax
	je	.LBB8_1
	cmpl	$76, %eax
	movl	$70, %ecx
	cmovnel	%eax, %ecx
	.loc	1 11746 0
	movl	%ecx, 1117040(%r13)
	movq	$-1, %rax
	jmp	.LBB8_3
.LBB8_1:
	.loc	1 11762 0
	movq	8(%r14,%r13), %rax
.LBB8_3:
	.loc	1 11762 0
	movl	%ebx, -48(%r13)
.Ltmp65:
	.loc	1 11793 0 epilogue_begin
	popq	%rbx
	popq	%r14
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.Ltmp66:
.Lfunc_end8:
	.size	f38, .Lfunc_end8-f38
	.cfi_endproc

	.p2align	4
	.type	f41,@function
f41:
.Lfunc_begin9:
	.cfi_startproc
	.loc	1 12205 0 prologue_end
	movl	%edi, %eax
	.loc	1 12223 0
	movl	(%rax,%r13), %ecx
	.loc	1 12205 0
	movl	60(%rax,%r13), %esi
	leal	-1(%rsi), %edx
	orl	%esi, %edx
	.loc	1 12216 0
	movl	%edx, 60(%rax,%r13)
	.loc	1 12223 0
	testb	$8, %cl
	jne	.LBB9_2
	.loc	1 12252 0
	movq	$0, 4(%r13,%rax)
	.loc	1 12259 0
	movl	40(%r13,%rax), %ecx
	.loc	1 12264 0
	movl	%ecx, 24(%r13,%rax)
	.loc	1 12271 0
	movl	%ecx, 20(%r13,%rax)
	.loc	1 12280 0
	addl	44(%r13,%rax), %ecx
	.loc	1 12284 0
	movl	%ecx, 16(%r13,%rax)
	xorl	%eax, %eax
	retq
.LBB9_2:
	.loc	1 12223 0
	orl	$32, %ecx
	.loc	1 12241 0
	movl	%ecx, (%r13,%rax)
	movl	$-1, %eax
	.loc	1 12284 0
	retq
.Ltmp67:
.Lfunc_end9:
	.size	f41, .Lfunc_end9-f41
	.cfi_endproc

	.p2align	4
	.type	f42,@function
f42:
.Lfunc_begin10:
	.loc	1 12291 0
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r12
	pushq	%rbx
	subq	$16, %rsp
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	movl	%esi, %r14d
	movl	%edi, %r15d
.Ltmp68:
	.loc	1 12300 0 prologue_end
	movl	%edx, %ebx
	movl	16(%rbx,%r13), %eax
	testl	%eax, %eax
	je	.LBB10_4
	.loc	1 12335 0
	movl	20(%r13,%rbx), %edi
	subl	%edi, %eax
	cmpl	%r14d, %eax
	jae	.LBB10_2
.LBB10_6:
	.loc	1 12354 0
	movl	32(%r13,%rbx), %eax
	cmpq	$5, %rax
	.loc	1 12357 0
	jae	.LBB10_17
	leaq	table0.0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	movl	%ebx, %edi
	movl	%r15d, %esi
	movl	%r14d, %edx
	callq	*%rax
	jmp	.LBB10_8
.LBB10_4:
	.loc	1 12313 0
	movl	%ebx, %edi
	callq	f41
	testl	%eax, %eax
	jne	.LBB10_8
	.loc	1 12323 0
	movl	16(%r13,%rbx), %eax
	.loc	1 12335 0
	movl	20(%r13,%rbx), %edi
	subl	%edi, %eax
	cmpl	%r14d, %eax
	jb	.LBB10_6
.LBB10_2:
	.loc	1 12376 0
	cmpl	$0, 64(%r13,%rbx)
	js	.LBB10_3
	leal	-1(%r15), %eax
	movq	%r15, %rsi
	notl	%r15d
	xorl	%ecx, %ecx
	movl	$-1, %r12d
	.loc	1 0 0 is_stmt 0
.Ltmp69:
	.p2align	4
.LBB10_10:
	.loc	1 12376 0 is_stmt 1
	cmpl	%ecx, %r14d
	je	.LBB10_11
	incl	%ecx
	.loc	1 12449 0
	leal	(%r14,%rax), %edx
	decl	%eax
	incl	%r15d
	incl	%r12d
	cmpb	$10, (%rdx,%r13)
	jne	.LBB10_10
	.loc	1 12474 0
	movl	32(%r13,%rbx), %eax
	cmpq	$5, %rax
	.loc	1 12477 0
	jae	.LBB10_18
	movl	%r14d, %edx
	subl	%r12d, %edx
	movl	%edx, -36(%rbp)
	leaq	table0.0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	movl	%ebx, %edi
	callq	*%rax
	cmpl	-36(%rbp), %eax
	jb	.LBB10_8
	.loc	1 0 0 is_stmt 0
	subl	%r15d, %r14d
	.loc	1 12510 0 is_stmt 1
	movl	20(%r13,%rbx), %edi
	movl	%r14d, %r15d
	jmp	.LBB10_16
.LBB10_3:
	.loc	1 0 0 is_stmt 0
	movl	%r14d, %r12d
	.loc	1 12376 0 is_stmt 1
	jmp	.LBB10_16
.LBB10_11:
	.loc	1 0 0 is_stmt 0
	movl	%r14d, %r12d
	movq	%rsi, %r15
.LBB10_16:
	.loc	1 12522 0 is_stmt 1
	movl	%r15d, %esi
	movl	%r12d, %edx
	callq	f51
	.loc	1 12539 0
	addl	%r12d, 20(%r13,%rbx)
.LBB10_8:
	.loc	1 12539 0 epilogue_begin
	addq	$16, %rsp
	popq	%rbx
	popq	%r12
	popq	%r14
	popq	%r15
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.LBB10_17:
	.cfi_def_cfa %rbp, 16
	.loc	1 12357 0
	callq	wasmo5_rt_raise_undefined_element_inner@PLT
.LBB10_18:
	.loc	1 12477 0
	callq	wasmo5_rt_raise_undefined_element_inner@PLT
.Ltmp70:
.Lfunc_end10:
	.size	f42, .Lfunc_end10-f42
	.cfi_endproc

	.p2align	4
	.type	f45,@function
f45:
.Lfunc_begin11:
	.loc	1 12930 0
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
.Ltmp71:
	pushq	%r15
	pushq	%r14
	pushq	%rbx
	pushq	%rax
	.cfi_offset %rbx, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	.loc	1 24800 0 prologue_end
	cmpb	$0, 1048671(%r13)
	je	.LBB11_6
	.loc	1 0 0 is_stmt 0
	movl	$1048668, %r15d
	.p2align	4
.LBB11_2:
	.loc	1 24863 0 is_stmt 1
	addl	$4, %r15d
	.loc	1 24893 0
	movl	(%r15,%r13), %eax
	movl	$16843008, %ecx
	subl	%eax, %ecx
	orl	%eax, %ecx
	notl	%ecx
	testl	$-2139062144, %ecx
	je	.LBB11_2
	testb	%al, %al
	je	.LBB11_5
	.loc	1 0 0 is_stmt 0
.Ltmp72:
	.p2align	4
.LBB11_4:
	.loc	1 24893 0 is_stmt 1
	incl	%r15d
	.loc	1 24939 0
	cmpb	$0, (%r15,%r13)
	jne	.LBB11_4
.Ltmp73:
.LBB11_5:
	.loc	1 12570 0
	movl	1051144(%r13), %eax
	testl	%eax, %eax
	jne	.LBB11_9
	jmp	.LBB11_7
.LBB11_6:
	.loc	1 0 0 is_stmt 0
	movl	$1048671, %r15d
	.loc	1 12570 0 is_stmt 1
	movl	1051144(%r13), %eax
	testl	%eax, %eax
	jne	.LBB11_9
.LBB11_7:
	.loc	1 12583 0
	movl	$1051128, %edi
	callq	f41
	testl	%eax, %eax
	jne	.LBB11_22
	.loc	1 12593 0
	movl	1051144(%r13), %eax
.Ltmp74:
.LBB11_9:
	.loc	1 0 0 is_stmt 0
	leal	-1048671(%r15), %edx
.Ltmp75:
	.loc	1 12605 0 is_stmt 1
	movl	1051148(%r13), %edi
	subl	%edi, %eax
	cmpl	%edx, %eax
	jae	.LBB11_12
	.loc	1 12624 0
	movl	1051160(%r13), %eax
	cmpq	$5, %rax
	.loc	1 12627 0
	jae	.LBB11_23
	leaq	table0.0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	movl	$1051128, %edi
	movl	$1048671, %esi
	callq	*%rax
	jmp	.LBB11_22
.LBB11_12:
	.loc	1 0 0 is_stmt 0
	movl	$1048671, %esi
	.loc	1 12649 0 is_stmt 1
	cmpl	$0, 1051192(%r13)
	js	.LBB11_20
	decl	%r15d
	movl	$-1, %ebx
	.loc	1 0 0 is_stmt 0
.Ltmp76:
	.p2align	4
.LBB11_14:
	.loc	1 12649 0 is_stmt 1
	cmpl	$1048670, %r15d
	je	.LBB11_20
	.loc	1 12718 0
	movl	%r15d, %eax
	decl	%r15d
	incl	%ebx
	cmpb	$10, (%rax,%r13)
	jne	.LBB11_14
	.loc	1 12743 0
	movl	1051160(%r13), %eax
	cmpq	$5, %rax
	.loc	1 12746 0
	jae	.LBB11_24
	leal	-1048669(%r15), %r14d
	leaq	table0.0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	movl	$1051128, %edi
	movl	$1048671, %esi
	movl	%r14d, %edx
	callq	*%rax
	cmpl	%r14d, %eax
	jb	.LBB11_22
	.loc	1 0 0 is_stmt 0
	addl	$2, %r15d
	.loc	1 12779 0 is_stmt 1
	movl	1051148(%r13), %edi
	movl	%r15d, %esi
	jmp	.LBB11_21
.LBB11_20:
	.loc	1 0 0 is_stmt 0
	movl	%edx, %ebx
.LBB11_21:
	.loc	1 12791 0 is_stmt 1
	movl	%ebx, %edx
	callq	f51
	.loc	1 12808 0
	addl	%ebx, 1051148(%r13)
.Ltmp77:
.LBB11_22:
	.loc	1 12957 0 epilogue_begin
	addq	$8, %rsp
	popq	%rbx
	popq	%r14
	popq	%r15
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.LBB11_23:
	.cfi_def_cfa %rbp, 16
.Ltmp78:
	.loc	1 12627 0
	callq	wasmo5_rt_raise_undefined_element_inner@PLT
.LBB11_24:
	.loc	1 12746 0
	callq	wasmo5_rt_raise_undefined_element_inner@PLT
.Ltmp79:
.Lfunc_end11:
	.size	f45, .Lfunc_end11-f45
	.cfi_endproc

	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI12_0:
	.quad	0x8000000000000000
	.quad	0x8000000000000000
.LCPI12_5:
	.zero	4
	.long	1
	.long	1
	.long	1
.LCPI12_6:
	.long	10
	.long	10
	.long	10
	.long	10
.LCPI12_7:
	.long	0
	.long	1
	.long	2
	.long	3
.LCPI12_8:
	.long	2147483648
	.long	2147483648
	.long	2147483648
	.long	2147483648
.LCPI12_11:
	.quad	0x3ff8000000000000
	.quad	0x3ff0000000000000
.LCPI12_20:
	.quad	0x7fffffffffffffff
	.quad	0x7fffffffffffffff
	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI12_1:
	.quad	0x7ff0000000000000
.LCPI12_2:
	.quad	0x41b0000000000000
.LCPI12_3:
	.quad	0x41f0000000000000
.LCPI12_4:
	.quad	0x41cdcd6500000000
.LCPI12_9:
	.quad	0x4340000000000001
.LCPI12_10:
	.quad	0x4340000000000000
.LCPI12_12:
	.quad	0x3ff8000000000000
.LCPI12_13:
	.quad	0x3fe0000000000000
.LCPI12_14:
	.quad	0x4070000000000000
.LCPI12_15:
	.quad	0x4030000000000000
.LCPI12_16:
	.quad	0x4170000000000000
.LCPI12_17:
	.quad	0x4130000000000000
.LCPI12_18:
	.quad	0x40f0000000000000
.LCPI12_19:
	.quad	0x40b0000000000000
.LCPI12_21:
	.quad	0x41e0000000000000
.LCPI12_22:
	.quad	0xc1e0000000200000
	.text
	.p2align	4
	.type	f47,@function
f47:
.Lfunc_begin12:
	.loc	1 13364 0
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r12
	pushq	%rbx
	subq	$272, %rsp
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
.Ltmp80:
	.loc	1 13364 0 prologue_end
	movl	%edi, %r10d
	movl	%esi, %eax
	movq	%rax, -232(%rbp)
	movl	%ecx, %eax
	movq	%rax, -168(%rbp)
	movl	-48(%r13), %eax
	leal	-880(%rax), %esi
	movq	%rsi, -104(%rbp)
	movl	%esi, -48(%r13)
	leal	-800(%rax), %ecx
	movl	%ecx, %esi
	orl	$8, %esi
	movl	%esi, -208(%rbp)
	movq	%rcx, -176(%rbp)
	orl	$9, %ecx
	movl	%ecx, -180(%rbp)
	leal	-768(%rax), %ecx
	movl	%ecx, -68(%rbp)
	orl	$4, %ecx
	movl	%ecx, -256(%rbp)
	leal	-825(%rax), %ecx
	movl	%ecx, -184(%rbp)
	leal	-801(%rax), %ecx
	movl	%ecx, -188(%rbp)
	leal	-802(%rax), %ecx
	movl	%ecx, -248(%rbp)
	leal	-476(%rax), %ecx
	movl	%ecx, -252(%rbp)
	leal	-480(%rax), %ecx
	movl	%ecx, -260(%rbp)
	leal	-824(%rax), %ecx
	movl	%ecx, -108(%rbp)
	movq	%rdx, -280(%rbp)
	leal	-384(%rdx), %ecx
	movq	%rcx, -288(%rbp)
	leal	-872(%rax), %ecx
	movq	%rcx, -296(%rbp)
	leal	-876(%rax), %ecx
	movl	%ecx, -192(%rbp)
	leal	-772(%rax), %ecx
	movl	%ecx, -264(%rbp)
	leal	-256(%rax), %ecx
	movl	%ecx, -56(%rbp)
	leal	-792(%rax), %ecx
	movl	%ecx, -272(%rbp)
	movl	%edi, %ecx
	movq	%rax, -240(%rbp)
	addl	$-791, %eax
	movl	%eax, -268(%rbp)
	movl	$1048662, %edi
	movl	$0, -140(%rbp)
	xorl	%r9d, %r9d
	xorl	%r14d, %r14d
	movl	%ecx, -36(%rbp)
	movq	%r10, -48(%rbp)
	jmp	.LBB12_3
	.loc	1 0 0 is_stmt 0
.Ltmp81:
	.p2align	4
.LBB12_1:
	.loc	1 13706 0 is_stmt 1
	testl	%r14d, %r14d
	je	.LBB12_15
.LBB12_2:
	.loc	1 0 0 is_stmt 0
	movq	%r11, %rdi
	.loc	1 13364 0 is_stmt 1
	cmpl	-212(%rbp), %r14d
	jg	.LBB12_504
.LBB12_3:
	addl	%r14d, %r9d
	.loc	1 13568 0
	movzbl	(%rdi,%r13), %eax
	movq	%rdi, %r14
	testb	%al, %al
	je	.LBB12_505
	.loc	1 0 0 is_stmt 0
.Ltmp82:
	.p2align	4
	.loc	1 13568 0
	testb	%al, %al
	je	.LBB12_7
.LBB12_5:
	movzbl	%al, %eax
	cmpl	$37, %eax
	je	.LBB12_8
	.loc	1 14147 0 is_stmt 1
	incl	%r14d
	.loc	1 14186 0
	movzbl	(%r14,%r13), %eax
	.loc	1 13568 0
	testb	%al, %al
	jne	.LBB12_5
.LBB12_7:
	.loc	1 0 0 is_stmt 0
	movq	%r14, %r11
	jmp	.LBB12_11
	.p2align	4
.LBB12_8:
	movq	%r14, %r11
	.p2align	4
.LBB12_9:
	.loc	1 13568 0 is_stmt 1
	leal	1(%r11), %eax
	.loc	1 13617 0
	cmpb	$37, (%rax,%r13)
	jne	.LBB12_11
	incl	%r14d
	addl	$2, %r11d
	.loc	1 13639 0
	cmpb	$37, 1(%r13,%rax)
	je	.LBB12_9
.LBB12_11:
	.loc	1 13639 0
	subl	%edi, %r14d
	movl	%r9d, %eax
	xorl	$2147483647, %eax
	movl	%eax, -212(%rbp)
	cmpl	%eax, %r14d
	jg	.LBB12_504
	.loc	1 0 0 is_stmt 0
	testl	%ecx, %ecx
	.loc	1 13639 0
	je	.LBB12_1
	.loc	1 13686 0 is_stmt 1
	testb	$32, (%r13,%r10)
	jne	.LBB12_1
	.loc	1 13700 0
	movl	%r14d, %esi
	movl	%r10d, %edx
	movl	%r9d, %ebx
	movq	%r11, %r15
	movq	%rdi, -160(%rbp)
	movl	%ecx, %r12d
	callq	f42
	movl	%r12d, %ecx
	movq	-160(%rbp), %rdi
	movq	%r15, %r11
	movl	%ebx, %r9d
	movq	-48(%rbp), %r10
	.loc	1 13706 0
	jmp	.LBB12_1
	.loc	1 0 0 is_stmt 0
.Ltmp83:
	.p2align	4
.LBB12_15:
	.loc	1 13706 0
	leal	1(%r11), %edx
	.loc	1 13727 0 is_stmt 1
	movsbl	1(%r11,%r13), %esi
	leal	-48(%rsi), %ecx
	movl	$-1, %eax
	cmpl	$10, %ecx
	jb	.LBB12_17
	.loc	1 0 0 is_stmt 0
	movl	$75913, %r11d
	jmp	.LBB12_19
.LBB12_17:
	.loc	1 13744 0 is_stmt 1
	cmpb	$36, 2(%r13,%r11)
	movq	%r11, %r8
	movl	$75913, %r11d
	jne	.LBB12_19
	leal	3(%r8), %edx
	.loc	1 13761 0
	movsbl	3(%r13,%r8), %esi
	movl	$1, -140(%rbp)
	movl	%ecx, %eax
.LBB12_19:
	.loc	1 13761 0
	leal	-32(%rsi), %ecx
	xorl	%r14d, %r14d
	cmpl	$31, %ecx
	ja	.LBB12_24
	movl	$1, %ebx
	shll	%cl, %ebx
	btl	%ecx, %r11d
	jae	.LBB12_24
	.loc	1 13832 0
	incl	%edx
	xorl	%r14d, %r14d
	movl	%edx, %r8d
	.loc	1 0 0 is_stmt 0
.Ltmp84:
	.p2align	4
.LBB12_22:
	.loc	1 13761 0 is_stmt 1
	orl	%ebx, %r14d
	movl	%r8d, %edx
	.loc	1 13832 0
	movsbl	(%rdx,%r13), %esi
	leal	-32(%rsi), %ecx
	cmpl	$31, %ecx
	ja	.LBB12_24
	movl	$1, %ebx
	shll	%cl, %ebx
	leal	1(%rdx), %r8d
	btl	%ecx, %r11d
	jb	.LBB12_22
	.loc	1 0 0 is_stmt 0
.Ltmp85:
	.p2align	4
.LBB12_24:
	.loc	1 13832 0 is_stmt 1
	cmpl	$42, %esi
	jne	.LBB12_29
	.loc	1 13885 0
	movsbl	1(%rdx,%r13), %ecx
	addl	$-48, %ecx
	cmpl	$10, %ecx
	movl	$-1, %r8d
	jae	.LBB12_35
	.loc	1 13900 0
	cmpb	$36, 2(%r13,%rdx)
	jne	.LBB12_35
	.loc	1 0 0 is_stmt 0
	movq	-168(%rbp), %rsi
	.loc	1 13900 0
	leal	(%rsi,%rcx,4), %ecx
	.loc	1 13918 0 is_stmt 1
	movl	$10, (%rcx,%r13)
	.loc	1 13930 0
	movsbl	1(%r13,%rdx), %ecx
	.loc	1 13918 0
	addl	$3, %edx
	movq	-288(%rbp), %rsi
	.loc	1 13930 0
	leal	(%rsi,%rcx,8), %ecx
	movl	$1, -140(%rbp)
	.loc	1 0 0 is_stmt 0
	movl	(%rcx,%r13), %ecx
	.loc	1 14000 0 is_stmt 1
	testl	%ecx, %ecx
	jns	.LBB12_38
.LBB12_28:
	negl	%ecx
	movl	%ecx, -92(%rbp)
	orl	$8192, %r14d
	jmp	.LBB12_42
.LBB12_29:
	.loc	1 14000 0
	addl	$-48, %esi
	cmpl	$9, %esi
	movl	$-1, %r8d
	ja	.LBB12_39
	.loc	1 0 0 is_stmt 0
	xorl	%ecx, %ecx
	.loc	1 14000 0
	cmpl	$214748365, %ecx
	jae	.LBB12_33
	.loc	1 0 0
.Ltmp86:
	.p2align	4
.LBB12_31:
	.loc	1 14000 0
	addl	%ecx, %ecx
	leal	(%rcx,%rcx,4), %ecx
	leal	(%rsi,%rcx), %r11d
	xorl	$2147483647, %ecx
	cmpl	%ecx, %esi
	movl	%r11d, %ecx
	cmoval	%r8d, %ecx
	.loc	1 14109 0 is_stmt 1
	movsbl	1(%rdx,%r13), %esi
	incl	%edx
	addl	$-48, %esi
	cmpl	$9, %esi
	ja	.LBB12_41
	.loc	1 14000 0
	cmpl	$214748365, %ecx
	jb	.LBB12_31
.LBB12_33:
	.loc	1 14147 0
	movsbl	1(%rdx,%r13), %esi
	addl	$-48, %esi
	cmpl	$10, %esi
	jae	.LBB12_504
	.loc	1 0 0 is_stmt 0
	incl	%edx
	movl	$-1, %ecx
	.loc	1 14000 0 is_stmt 1
	cmpl	$214748365, %ecx
	jb	.LBB12_31
	jmp	.LBB12_33
.LBB12_35:
	.loc	1 13943 0
	cmpl	$0, -140(%rbp)
	jne	.LBB12_531
	.loc	1 0 0 is_stmt 0
	movq	%rdi, %r11
	.loc	1 13943 0
	incl	%edx
	cmpl	$0, -36(%rbp)
	je	.LBB12_40
	.loc	1 0 0
	movq	-232(%rbp), %rdi
	.loc	1 13987 0 is_stmt 1
	movl	(%r13,%rdi), %ecx
	leal	4(%rcx), %esi
	.loc	1 13995 0
	movl	%esi, (%r13,%rdi)
	movl	$0, -140(%rbp)
	movq	%r11, %rdi
	.loc	1 0 0 is_stmt 0
	movl	(%rcx,%r13), %ecx
	.loc	1 14000 0 is_stmt 1
	testl	%ecx, %ecx
	js	.LBB12_28
.LBB12_38:
	.loc	1 0 0 is_stmt 0
	movl	%ecx, -92(%rbp)
	.loc	1 14000 0
	jmp	.LBB12_42
.LBB12_39:
	.loc	1 0 0
	movl	$0, -92(%rbp)
	.loc	1 14000 0
	jmp	.LBB12_42
.LBB12_40:
	.loc	1 0 0
	movl	$0, -92(%rbp)
	movl	$0, -140(%rbp)
	movq	%r11, %rdi
	jmp	.LBB12_42
.LBB12_41:
	movl	%r11d, -92(%rbp)
	.loc	1 14109 0 is_stmt 1
	testl	%ecx, %ecx
	js	.LBB12_504
	.loc	1 0 0 is_stmt 0
.Ltmp87:
	.p2align	4
.LBB12_42:
	.loc	1 14573 0 is_stmt 1
	cmpb	$46, (%rdx,%r13)
	jne	.LBB12_47
	.loc	1 14596 0
	movsbl	1(%r13,%rdx), %ecx
	cmpl	$42, %ecx
	jne	.LBB12_48
	.loc	1 14612 0
	movsbl	2(%r13,%rdx), %ecx
	addl	$-48, %ecx
	cmpl	$10, %ecx
	jae	.LBB12_53
	.loc	1 14627 0
	cmpb	$36, 3(%r13,%rdx)
	jne	.LBB12_53
	.loc	1 0 0 is_stmt 0
	movq	-168(%rbp), %rsi
	.loc	1 14627 0
	leal	(%rsi,%rcx,4), %ecx
	.loc	1 14645 0 is_stmt 1
	movl	$10, (%rcx,%r13)
	.loc	1 14657 0
	movsbl	2(%r13,%rdx), %ecx
	.loc	1 14645 0
	addl	$4, %edx
	movq	-288(%rbp), %rsi
	.loc	1 14657 0
	leal	(%rsi,%rcx,8), %ecx
	jmp	.LBB12_56
.LBB12_47:
	.loc	1 0 0 is_stmt 0
	movl	$-1, %ecx
	movq	%rcx, -64(%rbp)
	movb	$1, %r8b
	.loc	1 14573 0 is_stmt 1
	jmp	.LBB12_61
.LBB12_48:
	.loc	1 14719 0
	addl	$-48, %ecx
	cmpl	$9, %ecx
	ja	.LBB12_57
	addl	$2, %edx
	xorl	%ebx, %ebx
	movl	%edx, %esi
	jmp	.LBB12_51
	.loc	1 0 0 is_stmt 0
.Ltmp88:
	.p2align	4
.LBB12_50:
	.loc	1 14836 0 is_stmt 1
	movl	%esi, %edx
	movsbl	(%rdx,%r13), %ecx
	addl	$-48, %ecx
	incl	%esi
	movl	%r11d, %ebx
	cmpl	$10, %ecx
	jae	.LBB12_58
.LBB12_51:
	.loc	1 0 0 is_stmt 0
	movl	$-1, %r11d
	.loc	1 14719 0 is_stmt 1
	cmpl	$214748365, %ebx
	jae	.LBB12_50
	addl	%ebx, %ebx
	leal	(%rbx,%rbx,4), %edx
	leal	(%rdx,%rcx), %r11d
	xorl	$2147483647, %edx
	cmpl	%edx, %ecx
	cmoval	%r8d, %r11d
	jmp	.LBB12_50
.LBB12_53:
	.loc	1 14670 0
	cmpl	$0, -140(%rbp)
	jne	.LBB12_531
	.loc	1 0 0 is_stmt 0
	movq	%rdi, %r8
	.loc	1 14670 0
	addl	$2, %edx
	cmpl	$0, -36(%rbp)
	je	.LBB12_59
	.loc	1 0 0
	movq	-232(%rbp), %rdi
	.loc	1 14706 0 is_stmt 1
	movl	(%r13,%rdi), %ecx
	leal	4(%rcx), %esi
	.loc	1 14714 0
	movl	%esi, (%r13,%rdi)
	movq	%r8, %rdi
.LBB12_56:
	.loc	1 0 0 is_stmt 0
	movl	(%rcx,%r13), %ecx
	jmp	.LBB12_60
.LBB12_57:
	incl	%edx
	xorl	%r8d, %r8d
	movq	$0, -64(%rbp)
	.loc	1 14719 0 is_stmt 1
	jmp	.LBB12_61
.LBB12_58:
	.loc	1 0 0 is_stmt 0
	movq	%r11, -64(%rbp)
	xorl	%r8d, %r8d
	.loc	1 14836 0 is_stmt 1
	jmp	.LBB12_61
.LBB12_59:
	.loc	1 0 0 is_stmt 0
	xorl	%ecx, %ecx
	movq	%r8, %rdi
.LBB12_60:
	movq	%rcx, -64(%rbp)
	.loc	1 14719 0 is_stmt 1
	movl	%ecx, %r8d
	shrl	$31, %r8d
.LBB12_61:
	.loc	1 0 0 is_stmt 0
	movq	%rdi, -160(%rbp)
	xorl	%esi, %esi
	movq	%rdx, %r11
	.p2align	4
.LBB12_62:
	.loc	1 14859 0 is_stmt 1
	movsbl	(%r11,%r13), %ecx
	leal	-123(%rcx), %edx
	cmpl	$-58, %edx
	jb	.LBB12_531
	.loc	1 0 0 is_stmt 0
	movq	%r11, %r12
	movl	%esi, %r15d
	.loc	1 14859 0
	incl	%r11d
	movl	%esi, %ebx
	imulq	$58, %rbx, %rdx
	movl	%ecx, %ecx
	addq	%rdx, %rcx
	.loc	1 14895 0 is_stmt 1
	movzbl	1050463(%r13,%rcx), %esi
	leal	-1(%rsi), %ecx
	cmpb	$8, %cl
	jb	.LBB12_62
	cmpl	$27, %esi
	movq	%r11, -80(%rbp)
	je	.LBB12_68
	testl	%esi, %esi
	je	.LBB12_531
	testl	%eax, %eax
	js	.LBB12_71
	.loc	1 0 0 is_stmt 0
	movq	-168(%rbp), %rcx
	.loc	1 14895 0
	leal	(%rcx,%rax,4), %ecx
	.loc	1 14946 0 is_stmt 1
	movl	%esi, (%rcx,%r13)
	movq	-280(%rbp), %rcx
	leal	(%rcx,%rax,8), %eax
	.loc	1 14959 0
	movq	(%rax,%r13), %rax
	movq	-104(%rbp), %rcx
	.loc	1 14962 0
	movq	%rax, 56(%r13,%rcx)
	jmp	.LBB12_69
.LBB12_68:
	.loc	1 14990 0
	testl	%eax, %eax
	jns	.LBB12_531
.LBB12_69:
	.loc	1 0 0 is_stmt 0
	cmpl	$0, -36(%rbp)
	.loc	1 14990 0 is_stmt 1
	jne	.LBB12_73
	.loc	1 0 0 is_stmt 0
	xorl	%r14d, %r14d
	movl	-36(%rbp), %ecx
	.loc	1 15217 0 is_stmt 1
	jmp	.LBB12_2
.LBB12_71:
	.loc	1 0 0 is_stmt 0
	cmpl	$0, -36(%rbp)
	.loc	1 14962 0 is_stmt 1
	je	.LBB12_517
	.loc	1 0 0 is_stmt 0
	movl	-108(%rbp), %edi
	movq	-232(%rbp), %rdx
	movl	%r9d, -52(%rbp)
	movl	%r8d, -88(%rbp)
	.loc	1 14990 0 is_stmt 1
	callq	f48
	movl	-88(%rbp), %r8d
	movq	-80(%rbp), %r11
	movl	-52(%rbp), %r9d
	movq	-48(%rbp), %r10
.LBB12_73:
	movl	%r14d, %eax
	andl	$-65537, %eax
	testl	$8192, %r14d
	movl	%eax, -120(%rbp)
	cmovnel	%eax, %r14d
	movl	%r14d, -88(%rbp)
	.loc	1 15081 0
	movsbl	(%r13,%r12), %eax
	movl	%eax, %edx
	andl	$-33, %edx
	movl	%eax, %ecx
	andb	$15, %cl
	cmpb	$3, %cl
	cmovnel	%eax, %edx
	testl	%r15d, %r15d
	cmovel	%eax, %edx
	xorl	%esi, %esi
	.loc	1 15111 0
	leal	-65(%rdx), %eax
	cmpl	$55, %eax
	ja	.LBB12_209
	.loc	1 0 0 is_stmt 0
	movq	%rdx, -136(%rbp)
	leaq	.LJTI12_0(%rip), %rcx
	.loc	1 15111 0
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	movl	-36(%rbp), %ecx
	movl	$3435973837, %r12d
	jmpq	*%rax
.LBB12_75:
	.loc	1 16534 0 is_stmt 1
	cmpl	$0, -64(%rbp)
	setns	%al
	orb	%al, %r8b
	je	.LBB12_504
	.loc	1 0 0 is_stmt 0
	movq	-104(%rbp), %rbx
	.loc	1 16568 0 is_stmt 1
	movq	56(%r13,%rbx), %xmm0
	.loc	1 16577 0
	movl	$0, 108(%r13,%rbx)
	movq	%xmm0, %rax
	testq	%rax, %rax
	js	.LBB12_79
	.loc	1 0 0 is_stmt 0
	movl	-88(%rbp), %eax
	.loc	1 16577 0
	testl	$2048, %eax
	movq	-176(%rbp), %r14
	movl	$0, %r15d
	jne	.LBB12_83
	movl	%eax, %edx
	andl	$1, %edx
	leal	(%rdx,%rdx,4), %eax
	addl	$1048619, %eax
	movq	%rax, -200(%rbp)
	movl	%edx, %eax
	movq	%rax, -120(%rbp)
	ucomisd	.LCPI12_1(%rip), %xmm0
	jne	.LBB12_80
.LBB12_84:
	.loc	1 0 0
	movq	-120(%rbp), %rax
	.loc	1 16577 0
	leal	3(%rax), %r14d
	testl	$8192, -88(%rbp)
	movl	-92(%rbp), %r12d
	movaps	%xmm0, -160(%rbp)
	jne	.LBB12_89
	movl	%r12d, %ebx
	subl	%r14d, %ebx
	jle	.LBB12_89
	.loc	1 0 0
	movl	%r9d, %r15d
	.loc	1 16577 0
	cmpl	$256, %ebx
	movl	$256, %edx
	cmovbl	%ebx, %edx
	movl	-56(%rbp), %edi
	.loc	1 16743 0 is_stmt 1
	movl	$32, %esi
	callq	f52
	.loc	1 16577 0
	cmpl	$256, %ebx
	movq	-48(%rbp), %rdx
	.loc	1 16749 0
	jae	.LBB12_93
.LBB12_87:
	.loc	1 16807 0
	testb	$32, (%r13,%rdx)
	movl	%r15d, %r9d
	movq	-80(%rbp), %r11
	movl	-36(%rbp), %ecx
	movapd	-160(%rbp), %xmm0
	jne	.LBB12_89
	.loc	1 0 0 is_stmt 0
	movl	-56(%rbp), %edi
	.loc	1 16825 0 is_stmt 1
	movl	%ebx, %esi
	movq	-48(%rbp), %rdx
	callq	f42
	movapd	-160(%rbp), %xmm0
	movl	-36(%rbp), %ecx
	movq	-80(%rbp), %r11
	movl	%r15d, %r9d
.LBB12_89:
	.loc	1 0 0 is_stmt 0
	movq	-48(%rbp), %r10
	.loc	1 16837 0 is_stmt 1
	movl	(%r13,%r10), %eax
	testb	$32, %al
	jne	.LBB12_90
	.loc	1 0 0 is_stmt 0
	movq	-200(%rbp), %rdi
	movq	-120(%rbp), %rsi
	.loc	1 16853 0 is_stmt 1
	movl	%r10d, %edx
	movl	%r9d, %ebx
	callq	f42
	movapd	-160(%rbp), %xmm0
	movl	-36(%rbp), %ecx
	movq	-80(%rbp), %r11
	movl	%ebx, %r9d
	movq	-48(%rbp), %r10
	.loc	1 16862 0
	movl	(%r13,%r10), %eax
	testb	$32, %al
	je	.LBB12_103
.LBB12_91:
	.loc	1 0 0 is_stmt 0
	movl	-88(%rbp), %eax
	.loc	1 16928 0 is_stmt 1
	andl	$73728, %eax
	cmpl	$8192, %eax
	je	.LBB12_104
	jmp	.LBB12_108
	.loc	1 0 0 is_stmt 0
.Ltmp89:
	.p2align	4
.LBB12_92:
	.loc	1 16787 0 is_stmt 1
	addl	$-256, %ebx
	cmpl	$255, %ebx
	jbe	.LBB12_87
.LBB12_93:
	.loc	1 16762 0
	testb	$32, (%r13,%rdx)
	jne	.LBB12_92
	.loc	1 0 0 is_stmt 0
	movl	-56(%rbp), %edi
	.loc	1 16781 0 is_stmt 1
	movl	$256, %esi
	callq	f42
	movq	-48(%rbp), %rdx
	.loc	1 16787 0
	jmp	.LBB12_92
.LBB12_79:
	.loc	1 16577 0
	pxor	.LCPI12_0(%rip), %xmm0
	movl	$1, %eax
	movq	%rax, -120(%rbp)
	movb	$1, %dl
	movl	$1048618, %eax
	movq	%rax, -200(%rbp)
	movq	-176(%rbp), %r14
	xorl	%r15d, %r15d
	ucomisd	.LCPI12_1(%rip), %xmm0
	je	.LBB12_84
.LBB12_80:
	.loc	1 0 0 is_stmt 0
	movq	%rdx, -128(%rbp)
	movl	%r9d, -52(%rbp)
	movl	-264(%rbp), %edi
	.loc	1 17099 0 is_stmt 1
	callq	f61
	xorpd	%xmm3, %xmm3
	addsd	%xmm0, %xmm0
	ucomisd	%xmm3, %xmm0
	jne	.LBB12_99
	jp	.LBB12_99
	.loc	1 0 0 is_stmt 0
	movq	-136(%rbp), %rax
	.loc	1 17136 0 is_stmt 1
	movl	%eax, %esi
	orl	$32, %esi
	cmpl	$97, %esi
	movsd	.LCPI12_15(%rip), %xmm4
	movsd	.LCPI12_3(%rip), %xmm5
	movq	-64(%rbp), %rdi
	je	.LBB12_100
	.loc	1 16534 0
	testl	%edi, %edi
	.loc	1 17136 0
	movl	$6, %eax
	cmovsl	%eax, %edi
	movq	%rdi, -64(%rbp)
	.loc	1 17182 0
	movl	108(%r13,%rbx), %r9d
	jmp	.LBB12_146
.LBB12_90:
	.loc	1 16862 0
	testb	$32, %al
	jne	.LBB12_91
.LBB12_103:
	xorl	%ecx, %ecx
	testb	$32, -136(%rbp)
	sete	%cl
	leal	1048637(,%rcx,8), %eax
	leal	1048641(,%rcx,8), %edi
	ucomisd	%xmm0, %xmm0
	cmovpl	%eax, %edi
	.loc	1 16922 0
	movl	$3, %esi
	movl	%r10d, %edx
	movl	%r9d, %ebx
	callq	f42
	movl	-36(%rbp), %ecx
	movq	-80(%rbp), %r11
	movl	%ebx, %r9d
	movq	-48(%rbp), %r10
	movl	-88(%rbp), %eax
	.loc	1 16928 0
	andl	$73728, %eax
	cmpl	$8192, %eax
	jne	.LBB12_108
.LBB12_104:
	movl	%r12d, %ebx
	subl	%r14d, %ebx
	jle	.LBB12_108
	.loc	1 0 0 is_stmt 0
	movl	%r9d, %r15d
	.loc	1 16928 0
	cmpl	$256, %ebx
	movl	$256, %edx
	cmovbl	%ebx, %edx
	movl	-56(%rbp), %edi
	.loc	1 16980 0 is_stmt 1
	movl	$32, %esi
	callq	f52
	movq	-48(%rbp), %r10
	.loc	1 16928 0
	cmpl	$256, %ebx
	.loc	1 16986 0
	jae	.LBB12_110
.LBB12_106:
	.loc	1 17044 0
	testb	$32, (%r13,%r10)
	movl	%r15d, %r9d
	movq	-80(%rbp), %r11
	movl	-36(%rbp), %ecx
	jne	.LBB12_108
	.loc	1 0 0 is_stmt 0
	movl	-56(%rbp), %edi
	.loc	1 17062 0 is_stmt 1
	movl	%ebx, %esi
	movl	%r10d, %edx
	callq	f42
	movl	-36(%rbp), %ecx
	movq	-80(%rbp), %r11
	movl	%r15d, %r9d
	movq	-48(%rbp), %r10
.LBB12_108:
	.loc	1 17068 0
	cmpl	%r14d, %r12d
	cmovgl	%r12d, %r14d
	jmp	.LBB12_2
	.loc	1 0 0 is_stmt 0
.Ltmp90:
	.p2align	4
.LBB12_109:
	.loc	1 17024 0 is_stmt 1
	addl	$-256, %ebx
	cmpl	$255, %ebx
	jbe	.LBB12_106
.LBB12_110:
	.loc	1 16999 0
	testb	$32, (%r13,%r10)
	jne	.LBB12_109
	.loc	1 0 0 is_stmt 0
	movl	-56(%rbp), %edi
	.loc	1 17018 0 is_stmt 1
	movl	$256, %esi
	movl	%r10d, %edx
	callq	f42
	movq	-48(%rbp), %r10
	.loc	1 17024 0
	jmp	.LBB12_109
.LBB12_83:
	.loc	1 0 0 is_stmt 0
	movl	$1, %eax
	movq	%rax, -120(%rbp)
	movb	$1, %dl
	movl	$1048621, %eax
	movq	%rax, -200(%rbp)
	.loc	1 16577 0 is_stmt 1
	ucomisd	.LCPI12_1(%rip), %xmm0
	jne	.LBB12_80
	jmp	.LBB12_84
.LBB12_95:
	.loc	1 0 0 is_stmt 0
	movq	-104(%rbp), %rax
	.loc	1 15577 0 is_stmt 1
	movq	56(%r13,%rax), %rdx
	movl	%r8d, %r15d
	testq	%rdx, %rdx
	js	.LBB12_190
	.loc	1 0 0 is_stmt 0
	movl	-88(%rbp), %eax
	.loc	1 15596 0 is_stmt 1
	testl	$2048, %eax
	jne	.LBB12_193
	andl	$1, %eax
	movq	%rax, %rbx
	leal	1048608(,%rax,2), %r14d
	jmp	.LBB12_194
.LBB12_98:
	.loc	1 0 0 is_stmt 0
	movl	%r8d, %r14d
	movl	-88(%rbp), %r8d
	movq	-136(%rbp), %rbx
	jmp	.LBB12_132
.LBB12_99:
	.loc	1 17128 0 is_stmt 1
	movl	108(%r13,%rbx), %r9d
	leal	-1(%r9), %eax
	.loc	1 17136 0
	movl	%eax, 108(%r13,%rbx)
	movq	-136(%rbp), %rax
	movl	%eax, %esi
	orl	$32, %esi
	cmpl	$97, %esi
	movsd	.LCPI12_15(%rip), %xmm4
	movsd	.LCPI12_3(%rip), %xmm5
	movq	-64(%rbp), %rdi
	jne	.LBB12_145
.LBB12_100:
	.loc	1 20997 0
	shll	$26, %eax
	sarl	$31, %eax
	andl	$9, %eax
	movq	-200(%rbp), %r15
	addq	%rax, %r15
	cmpl	$11, %edi
	movq	-48(%rbp), %r10
	movq	-80(%rbp), %r11
	jbe	.LBB12_112
	.loc	1 0 0 is_stmt 0
	movl	-52(%rbp), %r9d
	.loc	1 20997 0
	jmp	.LBB12_436
.LBB12_112:
	movl	$12, %eax
	subl	%edi, %eax
	movl	%eax, %ecx
	andl	$7, %ecx
	leaq	.LJTI12_2(%rip), %rsi
	movslq	(%rsi,%rcx,4), %rdx
	addq	%rsi, %rdx
	movapd	%xmm4, %xmm1
	movsd	.LCPI12_14(%rip), %xmm2
	movl	-52(%rbp), %r9d
	jmpq	*%rdx
.LBB12_113:
	.loc	1 0 0
	movsd	.LCPI12_19(%rip), %xmm2
	.loc	1 20997 0
	jmp	.LBB12_430
.LBB12_114:
	.loc	1 0 0
	movl	$1048608, -128(%rbp)
	movl	%r9d, %ebx
	movq	-104(%rbp), %rax
	.loc	1 15946 0 is_stmt 1
	movl	56(%r13,%rax), %r12d
	testl	%r12d, %r12d
	movl	$1048655, %eax
	cmovel	%eax, %r12d
	jmp	.LBB12_118
.LBB12_115:
.Ltmp91:
	.loc	1 12851 0
	cmpl	$0, 1118616(%r13)
	jne	.LBB12_117
	.loc	1 12878 0
	movl	$1118592, 1118616(%r13)
.Ltmp92:
.LBB12_117:
	.loc	1 0 0 is_stmt 0
	movl	$1048608, -128(%rbp)
	movl	%r9d, %ebx
	movl	1117040(%r13), %eax
.Ltmp93:
	.loc	1 12878 0 is_stmt 1
	cmpl	$77, %eax
	leal	1050368(%rax,%rax), %eax
	movl	$1050368, %ecx
	cmovael	%ecx, %eax
	.loc	1 12907 0
	movzwl	(%rax,%r13), %r12d
	addl	$1048802, %r12d
.Ltmp94:
.LBB12_118:
	.loc	1 0 0 is_stmt 0
	movq	-64(%rbp), %rax
	.loc	1 15946 0 is_stmt 1
	cmpl	$2147483647, %eax
	movl	$2147483647, %esi
	cmovbl	%eax, %esi
	.loc	1 15985 0
	movl	%r12d, %edi
	movq	%rax, %r14
	callq	f55
	movl	%eax, %r8d
	movl	%eax, %edi
	addl	%r12d, %edi
	testl	%r14d, %r14d
	js	.LBB12_192
	.loc	1 0 0 is_stmt 0
	movq	-48(%rbp), %r10
	movl	%ebx, %r9d
	movq	-80(%rbp), %r11
	movl	-36(%rbp), %ecx
	xorl	%esi, %esi
	movl	-120(%rbp), %edx
	.loc	1 15985 0
	jmp	.LBB12_217
.LBB12_120:
	.loc	1 0 0
	movq	-104(%rbp), %rax
	.loc	1 15477 0 is_stmt 1
	movq	56(%r13,%rax), %rcx
	movl	-108(%rbp), %eax
	movl	%eax, %r12d
	movl	-184(%rbp), %eax
	testq	%rcx, %rcx
	je	.LBB12_123
	.loc	1 0 0 is_stmt 0
.Ltmp95:
	.p2align	4
.LBB12_121:
	.loc	1 15477 0 is_stmt 1
	movl	%ecx, %edx
	andb	$7, %dl
	orb	$48, %dl
	.loc	1 15507 0
	movl	%eax, %esi
	movb	%dl, (%rsi,%r13)
	movq	%rcx, %rdx
	shrq	$3, %rdx
	decl	%eax
	cmpq	$7, %rcx
	movq	%rdx, %rcx
	ja	.LBB12_121
	incl	%eax
	movl	%eax, %r12d
.LBB12_123:
	.loc	1 0 0 is_stmt 0
	xorl	%esi, %esi
	.loc	1 15507 0 is_stmt 1
	testb	$8, -88(%rbp)
	jne	.LBB12_210
	.loc	1 0 0 is_stmt 0
	movl	$1048608, -128(%rbp)
	jmp	.LBB12_211
.LBB12_125:
	xorl	%r14d, %r14d
	.loc	1 15217 0 is_stmt 1
	cmpl	$7, %r15d
	ja	.LBB12_2
	.loc	1 0 0 is_stmt 0
	leaq	.LJTI12_1(%rip), %rcx
	.loc	1 15217 0
	movslq	(%rcx,%rbx,4), %rax
	addq	%rcx, %rax
	jmpq	*%rax
.LBB12_127:
	.loc	1 0 0
	movq	-104(%rbp), %rax
	movl	56(%r13,%rax), %eax
	movl	%r9d, (%rax,%r13)
	movl	-36(%rbp), %ecx
	.loc	1 15217 0
	jmp	.LBB12_2
.LBB12_128:
	.loc	1 0 0
	movl	%r8d, %r15d
	movq	-104(%rbp), %rax
	.loc	1 15185 0 is_stmt 1
	movq	56(%r13,%rax), %rdx
	xorl	%ebx, %ebx
	jmp	.LBB12_191
.LBB12_129:
	.loc	1 0 0 is_stmt 0
	movq	-104(%rbp), %rcx
	.loc	1 16044 0 is_stmt 1
	movl	$0, 12(%r13,%rcx)
	.loc	1 16051 0
	movl	56(%r13,%rcx), %eax
	.loc	1 16054 0
	movl	%eax, 8(%r13,%rcx)
	movq	-296(%rbp), %r15
	.loc	1 16064 0
	movl	%r15d, 56(%r13,%rcx)
	movl	$-1, %edx
	jmp	.LBB12_139
.LBB12_130:
	.loc	1 0 0 is_stmt 0
	movl	$1048608, -128(%rbp)
	movq	-104(%rbp), %rcx
	.loc	1 15891 0 is_stmt 1
	movzbl	56(%r13,%rcx), %eax
	.loc	1 15894 0
	movb	%al, 55(%r13,%rcx)
	movl	-36(%rbp), %ecx
	movl	$1, %r8d
	movl	-184(%rbp), %eax
	movl	%eax, %r12d
	movl	-108(%rbp), %eax
	movl	%eax, %edi
	movl	-120(%rbp), %edx
	.loc	1 15985 0
	jmp	.LBB12_217
.LBB12_131:
	.loc	1 0 0 is_stmt 0
	movl	%r8d, %r14d
	movq	-64(%rbp), %rdx
	.loc	1 15316 0 is_stmt 1
	cmpl	$9, %edx
	movl	$8, %eax
	cmovbl	%eax, %edx
	movq	%rdx, -64(%rbp)
	movl	-88(%rbp), %r8d
	orl	$8, %r8d
	movl	$120, %ebx
.LBB12_132:
	.loc	1 0 0 is_stmt 0
	movq	-104(%rbp), %rax
	.loc	1 15363 0 is_stmt 1
	movq	56(%r13,%rax), %rax
	xorl	%esi, %esi
	testq	%rax, %rax
	movl	%r8d, -88(%rbp)
	je	.LBB12_137
	.loc	1 0 0 is_stmt 0
	movl	%ebx, %ecx
	andb	$32, %cl
	movl	-184(%rbp), %edx
	movl	%edx, %r12d
	.loc	1 15418 0 is_stmt 1
	movq	%rax, %rdx
	.loc	1 0 0 is_stmt 0
.Ltmp96:
	.p2align	4
.LBB12_134:
	.loc	1 15363 0 is_stmt 1
	movl	%eax, %esi
	andl	$15, %esi
	movzbl	1050992(%rsi,%r13), %esi
	.loc	1 15418 0
	orb	%cl, %sil
	movl	%r12d, %edi
	movb	%sil, (%rdi,%r13)
	shrq	$4, %rdx
	decl	%r12d
	cmpq	$15, %rax
	movq	%rdx, %rax
	ja	.LBB12_134
	incl	%r12d
	testb	$8, %r8b
	movl	-36(%rbp), %ecx
	jne	.LBB12_144
	.loc	1 0 0 is_stmt 0
	movl	$1048608, -128(%rbp)
	xorl	%esi, %esi
	movl	%r14d, %r8d
	.loc	1 15418 0
	jmp	.LBB12_212
.LBB12_137:
	.loc	1 0 0
	movl	$1048608, -128(%rbp)
	movl	-108(%rbp), %eax
	movl	%eax, %r12d
	movl	%r14d, %r8d
	.loc	1 15418 0 is_stmt 1
	jmp	.LBB12_212
.LBB12_138:
	.loc	1 0 0 is_stmt 0
	movq	-104(%rbp), %rax
	.loc	1 16024 0 is_stmt 1
	movl	56(%r13,%rax), %r15d
	movq	-64(%rbp), %rdx
	testl	%edx, %edx
	je	.LBB12_258
.LBB12_139:
	.loc	1 0 0 is_stmt 0
	xorl	%r14d, %r14d
	movq	%r15, %rbx
	movq	%r15, -160(%rbp)
	.p2align	4
.LBB12_140:
	.loc	1 16093 0 is_stmt 1
	movl	(%rbx,%r13), %esi
	testl	%esi, %esi
	je	.LBB12_257
	.loc	1 0 0 is_stmt 0
	movq	%rdx, %r15
	movl	%r9d, %r12d
	movl	-192(%rbp), %edi
	.loc	1 16110 0 is_stmt 1
	callq	f60
	testl	%eax, %eax
	js	.LBB12_532
	.loc	1 0 0 is_stmt 0
	movq	%r15, %rdx
	.loc	1 16110 0
	movl	%edx, %ecx
	subl	%r14d, %ecx
	cmpl	%ecx, %eax
	movq	-48(%rbp), %r10
	movl	%r12d, %r9d
	ja	.LBB12_256
	addl	$4, %ebx
	addl	%eax, %r14d
	cmpl	%r14d, %edx
	movq	-160(%rbp), %r15
	ja	.LBB12_140
	jmp	.LBB12_257
.LBB12_144:
	.loc	1 15418 0 is_stmt 1
	shrl	$4, %ebx
	addl	$1048608, %ebx
	movl	$2, %esi
	movl	%ebx, -128(%rbp)
	movl	%r14d, %r8d
	jmp	.LBB12_212
.LBB12_145:
	.loc	1 17182 0
	addl	$-29, %r9d
	.loc	1 16534 0
	testl	%edi, %edi
	.loc	1 17199 0
	movl	%r9d, 108(%r13,%rbx)
	movl	$6, %eax
	cmovsl	%eax, %edi
	movq	%rdi, -64(%rbp)
	mulsd	.LCPI12_2(%rip), %xmm0
.LBB12_146:
	.loc	1 17199 0
	testl	%r9d, %r9d
	movl	-260(%rbp), %eax
	movl	%eax, %edi
	cmovsl	-68(%rbp), %edi
	movq	%rdi, -160(%rbp)
	movsd	.LCPI12_4(%rip), %xmm2
	movl	$29, %r11d
	movabsq	$19342813113834067, %r14
	movdqa	.LCPI12_6(%rip), %xmm4
	.loc	1 0 0 is_stmt 0
.Ltmp97:
	.p2align	4
.LBB12_147:
	.loc	1 17199 0 is_stmt 1
	ucomisd	%xmm3, %xmm0
	cvttsd2si	%xmm0, %rax
	cmovbl	%r15d, %eax
	ucomisd	%xmm0, %xmm5
	cmovbel	%r15d, %eax
	.loc	1 17300 0
	movl	%eax, (%rdi,%r13)
	addl	$4, %edi
	xorps	%xmm1, %xmm1
	cvtsi2sd	%rax, %xmm1
	subsd	%xmm1, %xmm0
	mulsd	%xmm2, %xmm0
	ucomisd	%xmm3, %xmm0
	jne	.LBB12_147
	jp	.LBB12_147
	.loc	1 0 0 is_stmt 0
	movl	%r9d, %ecx
	movq	-160(%rbp), %r15
	.loc	1 17300 0
	testl	%r9d, %r9d
	jg	.LBB12_172
.LBB12_149:
	.loc	1 17524 0 is_stmt 1
	testl	%ecx, %ecx
	js	.LBB12_180
	.loc	1 0 0 is_stmt 0
	movq	-64(%rbp), %r11
.LBB12_151:
	xorl	%ebx, %ebx
	.loc	1 17713 0 is_stmt 1
	cmpl	%edi, %r15d
	movl	$-1, %r8d
	jae	.LBB12_155
	.loc	1 0 0 is_stmt 0
	movq	-160(%rbp), %rax
	.loc	1 17713 0
	subl	%r15d, %eax
	sarl	$2, %eax
	leal	(%rax,%rax,8), %ebx
	.loc	1 17797 0 is_stmt 1
	movl	(%r15,%r13), %eax
	cmpl	$10, %eax
	jb	.LBB12_155
	.loc	1 0 0 is_stmt 0
	movl	$10, %ecx
	.p2align	4
.LBB12_154:
	.loc	1 17797 0 is_stmt 1
	incl	%ebx
	addl	%ecx, %ecx
	leal	(%rcx,%rcx,4), %ecx
	cmpl	%ecx, %eax
	jae	.LBB12_154
.LBB12_155:
	.loc	1 17797 0
	cmpl	$102, %esi
	movl	%ebx, %ecx
	movl	$0, %eax
	cmovel	%eax, %ecx
	movl	%r11d, %eax
	subl	%ecx, %eax
	testl	%r11d, %r11d
	setne	%cl
	cmpl	$103, %esi
	sete	%r14b
	andb	%r14b, %cl
	movzbl	%cl, %ecx
	subl	%ecx, %eax
	movl	%edi, %ecx
	subl	-160(%rbp), %ecx
	movl	%ecx, %edx
	sarl	$2, %edx
	leal	(%rdx,%rdx,8), %edx
	addl	$-9, %edx
	cmpl	%edx, %eax
	jge	.LBB12_179
	addl	$9216, %eax
	.loc	1 17895 0
	movslq	%eax, %rcx
	imulq	$954437177, %rcx, %r11
	movq	%r11, %rax
	shrq	$63, %rax
	sarq	$33, %r11
	addl	%eax, %r11d
	.loc	1 17199 0
	testl	%r9d, %r9d
	movl	-252(%rbp), %eax
	.loc	1 17895 0
	movl	%eax, %r8d
	cmovsl	-256(%rbp), %r8d
	leal	(%r11,%r11,8), %eax
	subl	%eax, %ecx
	movl	$10, %r10d
	cmpl	$7, %ecx
	jg	.LBB12_168
	movl	$8, %eax
	subl	%ecx, %eax
	testl	%ecx, %ecx
	jg	.LBB12_163
	movl	%eax, %edx
	andl	$-8, %edx
	negl	%ecx
	cmpl	$56, %ecx
	jb	.LBB12_162
	.loc	1 0 0 is_stmt 0
	shrl	$3, %ecx
	incl	%ecx
	movl	%ecx, %r9d
	andl	$-8, %r9d
	leal	(,%r9,8), %r10d
	subl	%r10d, %edx
	movl	%r9d, %r10d
.LBB12_160:
	.loc	1 17895 0 is_stmt 1
	addl	$-8, %r10d
	jne	.LBB12_160
	.loc	1 0 0 is_stmt 0
	xorl	%r10d, %r10d
	.loc	1 17895 0
	cmpl	%r9d, %ecx
	je	.LBB12_163
.LBB12_162:
	imull	$100000000, %r10d, %r10d
	addl	$-8, %edx
	jne	.LBB12_162
.LBB12_163:
	andl	$7, %eax
	je	.LBB12_167
	.loc	1 0 0
	leal	3(%rax), %ecx
	andl	$-4, %ecx
	decl	%eax
	movd	%r10d, %xmm1
	movaps	.LCPI12_5(%rip), %xmm0
	movss	%xmm1, %xmm0
	movd	%eax, %xmm1
	pshufd	$0, %xmm1, %xmm1
	movl	$4, %eax
.LBB12_165:
	movaps	%xmm0, %xmm2
	.loc	1 17895 0 is_stmt 1
	pmuludq	%xmm4, %xmm0
	pshufd	$232, %xmm0, %xmm0
	pshufd	$245, %xmm2, %xmm3
	pmuludq	%xmm4, %xmm3
	pshufd	$232, %xmm3, %xmm3
	punpckldq	%xmm3, %xmm0
	movl	%eax, %edx
	addl	$-4, %eax
	addl	%ecx, %edx
	addl	$-4, %edx
	cmpl	$4, %edx
	jne	.LBB12_165
	.loc	1 0 0 is_stmt 0
	negl	%eax
	movd	%eax, %xmm3
	pshufd	$0, %xmm3, %xmm3
	por	.LCPI12_7(%rip), %xmm3
	movdqa	.LCPI12_8(%rip), %xmm4
	pxor	%xmm4, %xmm1
	pxor	%xmm4, %xmm3
	pcmpgtd	%xmm1, %xmm3
	pand	%xmm3, %xmm2
	pandn	%xmm0, %xmm3
	por	%xmm2, %xmm3
	.loc	1 17895 0
	pshufd	$238, %xmm3, %xmm0
	pshufd	$255, %xmm3, %xmm2
	pshufd	$245, %xmm3, %xmm1
	pmuludq	%xmm2, %xmm1
	pmuludq	%xmm3, %xmm0
	pmuludq	%xmm1, %xmm0
	movd	%xmm0, %r10d
.LBB12_167:
	.loc	1 18047 0 is_stmt 1
	testl	%r10d, %r10d
	je	.LBB12_535
.LBB12_168:
	.loc	1 17895 0
	leal	(%r8,%r11,4), %r9d
	addl	$-4096, %r9d
	.loc	1 18038 0
	movl	(%r9,%r13), %ecx
	.loc	1 18047 0
	movl	%ecx, %eax
	xorl	%edx, %edx
	divl	%r10d
	.loc	1 17895 0
	leal	(%r8,%r11,4), %r8d
	leal	-4092(%r8), %r12d
	.loc	1 18047 0
	movl	%eax, %r11d
	imull	%r10d, %r11d
	cmpl	%r11d, %ecx
	jne	.LBB12_202
	cmpl	%edi, %r12d
	jne	.LBB12_202
	.loc	1 0 0 is_stmt 0
	movq	-48(%rbp), %r10
	movl	$-1, %r8d
	movl	$3435973837, %r12d
	jmp	.LBB12_291
	.p2align	4
.LBB12_171:
	.loc	1 17516 0 is_stmt 1
	movl	108(%r13,%rbx), %edx
	subl	%ecx, %edx
	.loc	1 17524 0
	movl	%edx, 108(%r13,%rbx)
	movl	%edx, %ecx
	movq	%rax, %rdi
	testl	%edx, %edx
	jle	.LBB12_149
.LBB12_172:
	.loc	1 17300 0
	cmpl	$29, %ecx
	cmovael	%r11d, %ecx
	leal	-4(%rdi), %r8d
	cmpl	%r15d, %r8d
	jb	.LBB12_177
	.loc	1 0 0 is_stmt 0
	xorl	%edx, %edx
	.p2align	4
.LBB12_174:
	.loc	1 17410 0 is_stmt 1
	movl	(%r8,%r13), %r10d
	shlq	%cl, %r10
	addq	%rdx, %r10
	.loc	1 17436 0
	movq	%r10, %rax
	shrq	$9, %rax
	mulq	%r14
	shrq	$11, %rdx
	imull	$-1000000000, %edx, %eax
	addl	%r10d, %eax
	.loc	1 17447 0
	movl	%eax, (%r8,%r13)
	addl	$-4, %r8d
	cmpl	%r15d, %r8d
	jae	.LBB12_174
	cmpq	$1000000000, %r10
	jb	.LBB12_177
	addl	$-4, %r15d
	.loc	1 17480 0
	movl	%edx, (%r15,%r13)
	.loc	1 0 0 is_stmt 0
.Ltmp98:
	.p2align	4
.LBB12_177:
	movq	%rdi, %rax
	.loc	1 17480 0 is_stmt 1
	cmpl	%r15d, %eax
	jbe	.LBB12_171
	leal	-4(%rax), %edi
	.loc	1 17504 0
	cmpl	$0, (%rdi,%r13)
	je	.LBB12_177
	jmp	.LBB12_171
.LBB12_179:
	.loc	1 0 0 is_stmt 0
	movq	-48(%rbp), %r10
	.loc	1 17797 0 is_stmt 1
	jmp	.LBB12_293
.LBB12_180:
	.loc	1 0 0 is_stmt 0
	movq	-64(%rbp), %r11
	.loc	1 17524 0 is_stmt 1
	leal	25(%r11), %eax
	.loc	1 17556 0
	imulq	$954437177, %rax, %rdx
	shrq	$33, %rdx
	leal	1(%rdx), %eax
	leal	4(,%rdx,4), %edx
	jmp	.LBB12_183
	.loc	1 0 0 is_stmt 0
.Ltmp99:
	.p2align	4
.LBB12_181:
	.loc	1 17594 0 is_stmt 1
	movl	(%r15,%r13), %r10d
	movl	%edi, %r8d
.LBB12_182:
	.loc	1 17713 0
	xorl	%edi, %edi
	testl	%r10d, %r10d
	sete	%dil
	cmpl	$102, %esi
	leal	(%r15,%rdi,4), %r15d
	movl	%r15d, %edi
	cmovel	-160(%rbp), %edi
	movl	%r8d, %r10d
	subl	%edi, %r10d
	addl	%edx, %edi
	sarl	$2, %r10d
	cmpl	%eax, %r10d
	cmovlel	%r8d, %edi
	addl	108(%r13,%rbx), %ecx
	movl	%ecx, 108(%r13,%rbx)
	jns	.LBB12_151
.LBB12_183:
	.loc	1 17556 0
	negl	%ecx
	cmpl	$9, %ecx
	movl	$9, %r8d
	cmovael	%r8d, %ecx
	cmpl	%edi, %r15d
	jae	.LBB12_181
	.loc	1 17594 0
	movl	$1000000000, %r8d
	shrl	%cl, %r8d
	movl	$-1, %r10d
	shll	%cl, %r10d
	notl	%r10d
	xorl	%r11d, %r11d
	movq	%r15, %rbx
	.loc	1 0 0 is_stmt 0
.Ltmp100:
	.p2align	4
.LBB12_185:
	.loc	1 17637 0 is_stmt 1
	movl	(%rbx,%r13), %r14d
	movl	%r14d, %r12d
	shrl	%cl, %r12d
	addl	%r11d, %r12d
	.loc	1 17648 0
	movl	%r12d, (%rbx,%r13)
	andl	%r10d, %r14d
	movl	%r14d, %r11d
	imull	%r8d, %r11d
	addl	$4, %ebx
	cmpl	%edi, %ebx
	jb	.LBB12_185
	.loc	1 17676 0
	movl	(%r15,%r13), %r10d
	testl	%r11d, %r11d
	je	.LBB12_188
	.loc	1 17690 0
	movl	%r11d, (%rdi,%r13)
	leal	4(%rdi), %r8d
	jmp	.LBB12_189
.LBB12_188:
	.loc	1 0 0 is_stmt 0
	movl	%edi, %r8d
.LBB12_189:
	movq	-104(%rbp), %rbx
	movl	$3435973837, %r12d
	movq	-64(%rbp), %r11
	.loc	1 17676 0 is_stmt 1
	jmp	.LBB12_182
.LBB12_190:
	.loc	1 15577 0
	negq	%rdx
	.loc	1 15596 0
	movq	%rdx, 56(%r13,%rax)
	movl	$1, %ebx
.LBB12_191:
	.loc	1 0 0 is_stmt 0
	movl	$1048608, %r14d
	jmp	.LBB12_194
.LBB12_192:
	.loc	1 16013 0 is_stmt 1
	cmpb	$0, (%rdi,%r13)
	movq	-48(%rbp), %r10
	movl	%ebx, %r9d
	movq	-80(%rbp), %r11
	movl	-36(%rbp), %ecx
	movl	$0, %esi
	movl	-120(%rbp), %edx
	je	.LBB12_217
	jmp	.LBB12_504
.LBB12_193:
	.loc	1 0 0 is_stmt 0
	movl	$1, %ebx
	movl	$1048609, %r14d
.LBB12_194:
	movabsq	$-3689348814741910323, %r8
	.loc	1 15596 0 is_stmt 1
	movq	%rdx, %rax
	shrq	$32, %rax
	movl	-108(%rbp), %eax
	movl	-184(%rbp), %esi
	je	.LBB12_197
	.loc	1 0 0 is_stmt 0
.Ltmp101:
	.p2align	4
.LBB12_195:
	movq	%rdx, %rcx
	.loc	1 15708 0 is_stmt 1
	movq	%rdx, %rax
	mulq	%r8
	shrq	$3, %rdx
	imull	$246, %edx, %eax
	addl	%ecx, %eax
	orb	$48, %al
	.loc	1 15719 0
	movl	%esi, %edi
	movb	%al, (%rdi,%r13)
	shrq	$33, %rcx
	decl	%esi
	cmpl	$4, %ecx
	ja	.LBB12_195
	incl	%esi
	movl	%esi, %eax
.LBB12_197:
	.loc	1 15719 0
	testl	%edx, %edx
	movl	%r14d, -128(%rbp)
	je	.LBB12_201
	.loc	1 0 0 is_stmt 0
	movq	%rax, %rsi
	movl	%r15d, %r8d
	.p2align	4
.LBB12_199:
	movl	%edx, %eax
	.loc	1 15719 0 is_stmt 1
	decl	%esi
	.loc	1 15767 0
	movl	%edx, %edx
	imulq	%r12, %rdx
	shrq	$35, %rdx
	imull	$246, %edx, %ecx
	addl	%eax, %ecx
	.loc	1 15777 0
	orb	$48, %cl
	movb	%cl, (%rsi,%r13)
	cmpl	$9, %eax
	ja	.LBB12_199
	.loc	1 0 0 is_stmt 0
	movl	-36(%rbp), %ecx
	movq	%rsi, %r12
	movq	%rbx, %rsi
	.loc	1 15777 0
	jmp	.LBB12_212
.LBB12_201:
	.loc	1 0 0
	movl	-36(%rbp), %ecx
	movq	%rax, %r12
	movq	%rbx, %rsi
	movl	%r15d, %r8d
	.loc	1 15719 0 is_stmt 1
	jmp	.LBB12_212
.LBB12_202:
	.loc	1 0 0 is_stmt 0
	movsd	.LCPI12_9(%rip), %xmm0
	.loc	1 18047 0 is_stmt 1
	testb	$1, %al
	jne	.LBB12_207
	.loc	1 0 0 is_stmt 0
	movsd	.LCPI12_10(%rip), %xmm0
	.loc	1 18047 0
	cmpl	$1000000000, %r10d
	jne	.LBB12_207
	.loc	1 0 0
	movsd	.LCPI12_10(%rip), %xmm0
	.loc	1 18047 0
	cmpl	%r15d, %r9d
	jbe	.LBB12_207
	leal	-4100(%r8), %eax
	.loc	1 18111 0 is_stmt 1
	testb	$1, (%rax,%r13)
	movsd	.LCPI12_10(%rip), %xmm0
	je	.LBB12_207
	.loc	1 0 0 is_stmt 0
	movsd	.LCPI12_9(%rip), %xmm0
.LBB12_207:
	.loc	1 18047 0 is_stmt 1
	xorl	%eax, %eax
	cmpl	%edi, %r12d
	sete	%cl
	.loc	1 18111 0
	movl	%r10d, %r12d
	shrl	%r12d
	cmpl	%r12d, %edx
	je	.LBB12_283
	.loc	1 0 0 is_stmt 0
	movsd	.LCPI12_12(%rip), %xmm2
	jmp	.LBB12_284
.LBB12_209:
	movl	$1048608, -128(%rbp)
	movl	-88(%rbp), %edx
	movq	-64(%rbp), %rax
	movl	%eax, %r8d
	movl	-108(%rbp), %eax
	movl	%eax, %edi
	movl	-36(%rbp), %ecx
	movq	-160(%rbp), %r12
	.loc	1 15111 0 is_stmt 1
	jmp	.LBB12_217
.LBB12_210:
	.loc	1 0 0 is_stmt 0
	movl	$1048608, -128(%rbp)
	movl	-108(%rbp), %eax
	.loc	1 15507 0 is_stmt 1
	movl	%eax, %ecx
	subl	%r12d, %ecx
	leal	1(%rcx), %eax
	movq	-64(%rbp), %rdx
	cmpl	%ecx, %edx
	cmovgl	%edx, %eax
	movq	%rax, -64(%rbp)
.LBB12_211:
	.loc	1 0 0 is_stmt 0
	movl	-36(%rbp), %ecx
.LBB12_212:
	.loc	1 15777 0 is_stmt 1
	cmpl	$0, -64(%rbp)
	setns	%al
	orb	%r8b, %al
	je	.LBB12_504
	.loc	1 0 0 is_stmt 0
	movl	-88(%rbp), %eax
	.loc	1 15777 0
	movl	%eax, %edx
	andl	$-65537, %edx
	testb	%r8b, %r8b
	cmovnel	%eax, %edx
	movq	-104(%rbp), %rax
	.loc	1 15830 0 is_stmt 1
	movq	56(%r13,%rax), %rax
	testq	%rax, %rax
	jne	.LBB12_216
	.loc	1 0 0 is_stmt 0
	xorl	%r8d, %r8d
	.loc	1 15830 0
	cmpl	$0, -64(%rbp)
	jne	.LBB12_216
	.loc	1 0 0
	movl	-108(%rbp), %eax
	movl	%eax, %r12d
	movl	%eax, %edi
	.loc	1 15830 0
	jmp	.LBB12_217
.LBB12_216:
	.loc	1 0 0
	movl	-108(%rbp), %ecx
	.loc	1 15830 0
	movl	%ecx, %r8d
	subl	%r12d, %r8d
	cmpq	$1, %rax
	adcl	$0, %r8d
	movq	-64(%rbp), %rax
	cmpl	%r8d, %eax
	cmovgl	%eax, %r8d
	movl	%ecx, %edi
	movl	-36(%rbp), %ecx
.LBB12_217:
	.loc	1 20315 0 is_stmt 1
	subl	%r12d, %edi
	cmpl	%edi, %r8d
	movl	%edi, %r15d
	cmovgl	%r8d, %r15d
	movl	%esi, %eax
	xorl	$2147483647, %eax
	cmpl	%eax, %r15d
	jg	.LBB12_504
	leal	(%r15,%rsi), %ebx
	movl	-92(%rbp), %eax
	cmpl	%ebx, %eax
	movl	%ebx, %r14d
	cmovgl	%eax, %r14d
	cmpl	-212(%rbp), %r14d
	jg	.LBB12_504
	.loc	1 0 0 is_stmt 0
	movl	%ebx, -64(%rbp)
	movl	%r8d, -136(%rbp)
	movq	%rdi, -88(%rbp)
	movq	%r12, -160(%rbp)
	.loc	1 20315 0
	andl	$73728, %edx
	movl	%edx, -120(%rbp)
	movl	%ecx, %r12d
	movl	%r9d, -52(%rbp)
	jne	.LBB12_224
	.loc	1 0 0
	movl	-92(%rbp), %eax
	.loc	1 20315 0
	cmpl	%eax, -64(%rbp)
	jge	.LBB12_224
	.loc	1 0 0
	movq	%rsi, -224(%rbp)
	.loc	1 20315 0
	movl	%r14d, %ebx
	subl	-64(%rbp), %ebx
	cmpl	$256, %ebx
	movl	$256, %edx
	cmovbl	%ebx, %edx
	movl	-68(%rbp), %edi
	.loc	1 20455 0 is_stmt 1
	movl	$32, %esi
	callq	f52
	movq	-48(%rbp), %r10
	.loc	1 20315 0
	cmpl	$256, %ebx
	.loc	1 20461 0
	jae	.LBB12_247
.LBB12_222:
	.loc	1 20519 0
	testb	$32, (%r13,%r10)
	movl	-52(%rbp), %r9d
	movq	-80(%rbp), %r11
	movl	%r12d, %ecx
	movq	-224(%rbp), %rsi
	jne	.LBB12_224
	.loc	1 0 0 is_stmt 0
	movl	-68(%rbp), %edi
	.loc	1 20537 0 is_stmt 1
	movl	%ebx, %esi
	movl	%r10d, %edx
	callq	f42
	movq	-224(%rbp), %rsi
	movl	%r12d, %ecx
	movq	-80(%rbp), %r11
	movl	-52(%rbp), %r9d
	movq	-48(%rbp), %r10
.LBB12_224:
	.loc	1 20549 0
	testb	$32, (%r13,%r10)
	jne	.LBB12_226
	.loc	1 0 0 is_stmt 0
	movl	-128(%rbp), %edi
	.loc	1 20563 0 is_stmt 1
	movl	%r10d, %edx
	movl	%r9d, %ebx
	callq	f42
	movl	%r12d, %ecx
	movq	-80(%rbp), %r11
	movl	%ebx, %r9d
	movq	-48(%rbp), %r10
.LBB12_226:
	.loc	1 20569 0
	cmpl	$65536, -120(%rbp)
	jne	.LBB12_231
	.loc	1 0 0 is_stmt 0
	movl	-92(%rbp), %eax
	.loc	1 20569 0
	cmpl	%eax, -64(%rbp)
	jge	.LBB12_231
	movl	%r14d, %ebx
	subl	-64(%rbp), %ebx
	cmpl	$256, %ebx
	movl	$256, %edx
	cmovbl	%ebx, %edx
	movl	-68(%rbp), %edi
	.loc	1 20616 0 is_stmt 1
	movl	$48, %esi
	callq	f52
	movq	-48(%rbp), %r10
	.loc	1 20569 0
	cmpl	$256, %ebx
	.loc	1 20622 0
	jae	.LBB12_250
.LBB12_229:
	.loc	1 20680 0
	testb	$32, (%r13,%r10)
	movl	-52(%rbp), %r9d
	movq	-80(%rbp), %r11
	movl	%r12d, %ecx
	jne	.LBB12_231
	.loc	1 0 0 is_stmt 0
	movl	-68(%rbp), %edi
	.loc	1 20698 0 is_stmt 1
	movl	%ebx, %esi
	movl	%r10d, %edx
	callq	f42
	movl	%r12d, %ecx
	movq	-80(%rbp), %r11
	movl	-52(%rbp), %r9d
	movq	-48(%rbp), %r10
.LBB12_231:
	.loc	1 0 0 is_stmt 0
	movl	-136(%rbp), %eax
	.loc	1 20704 0 is_stmt 1
	cmpl	%eax, -88(%rbp)
	jge	.LBB12_235
	.loc	1 0 0 is_stmt 0
	movl	%r9d, %ebx
	.loc	1 20704 0
	subl	-88(%rbp), %r15d
	cmpl	$256, %r15d
	movl	$256, %edx
	cmovbl	%r15d, %edx
	movl	-68(%rbp), %edi
	.loc	1 20742 0 is_stmt 1
	movl	$48, %esi
	callq	f52
	movq	-48(%rbp), %r10
	.loc	1 20704 0
	cmpl	$256, %r15d
	.loc	1 20748 0
	jae	.LBB12_244
.LBB12_233:
	.loc	1 20806 0
	testb	$32, (%r13,%r10)
	movl	%ebx, %r9d
	movq	-80(%rbp), %r11
	movl	%r12d, %ecx
	jne	.LBB12_235
	.loc	1 0 0 is_stmt 0
	movl	-68(%rbp), %edi
	.loc	1 20824 0 is_stmt 1
	movl	%r15d, %esi
	movl	%r10d, %edx
	callq	f42
	movl	%r12d, %ecx
	movq	-80(%rbp), %r11
	movl	%ebx, %r9d
	movq	-48(%rbp), %r10
.LBB12_235:
	.loc	1 20836 0
	testb	$32, (%r13,%r10)
	jne	.LBB12_237
	.loc	1 0 0 is_stmt 0
	movq	-160(%rbp), %rdi
	movq	-88(%rbp), %rsi
	.loc	1 20850 0 is_stmt 1
	movl	%r10d, %edx
	movl	%r9d, %ebx
	callq	f42
	movl	%r12d, %ecx
	movq	-80(%rbp), %r11
	movl	%ebx, %r9d
	movq	-48(%rbp), %r10
.LBB12_237:
	.loc	1 20856 0
	cmpl	$8192, -120(%rbp)
	jne	.LBB12_2
	.loc	1 0 0 is_stmt 0
	movl	-64(%rbp), %eax
	.loc	1 20856 0
	cmpl	-92(%rbp), %eax
	jge	.LBB12_2
	.loc	1 0 0
	movl	%r9d, %r15d
	.loc	1 20856 0
	movl	%r14d, %ebx
	subl	%eax, %ebx
	cmpl	$256, %ebx
	movl	$256, %edx
	cmovbl	%ebx, %edx
	movl	-68(%rbp), %edi
	.loc	1 20901 0 is_stmt 1
	movl	$32, %esi
	callq	f52
	movq	-48(%rbp), %r10
	.loc	1 20856 0
	cmpl	$256, %ebx
	.loc	1 20907 0
	jae	.LBB12_253
.LBB12_240:
	.loc	1 20965 0
	testb	$32, (%r13,%r10)
	jne	.LBB12_242
	.loc	1 0 0 is_stmt 0
	movl	-68(%rbp), %edi
	.loc	1 20983 0 is_stmt 1
	movl	%ebx, %esi
	movl	%r10d, %edx
	callq	f42
	movq	-48(%rbp), %r10
.LBB12_242:
	.loc	1 0 0 is_stmt 0
	movl	%r15d, %r9d
	movq	-80(%rbp), %r11
	movl	%r12d, %ecx
	.loc	1 20965 0 is_stmt 1
	jmp	.LBB12_2
	.loc	1 0 0 is_stmt 0
.Ltmp102:
	.p2align	4
.LBB12_243:
	.loc	1 20786 0 is_stmt 1
	addl	$-256, %r15d
	cmpl	$255, %r15d
	jbe	.LBB12_233
.LBB12_244:
	.loc	1 20761 0
	testb	$32, (%r13,%r10)
	jne	.LBB12_243
	.loc	1 0 0 is_stmt 0
	movl	-68(%rbp), %edi
	.loc	1 20780 0 is_stmt 1
	movl	$256, %esi
	movl	%r10d, %edx
	callq	f42
	movq	-48(%rbp), %r10
	.loc	1 20786 0
	jmp	.LBB12_243
	.loc	1 0 0 is_stmt 0
.Ltmp103:
	.p2align	4
.LBB12_246:
	.loc	1 20499 0 is_stmt 1
	addl	$-256, %ebx
	cmpl	$255, %ebx
	jbe	.LBB12_222
.LBB12_247:
	.loc	1 20474 0
	testb	$32, (%r13,%r10)
	jne	.LBB12_246
	.loc	1 0 0 is_stmt 0
	movl	-68(%rbp), %edi
	.loc	1 20493 0 is_stmt 1
	movl	$256, %esi
	movl	%r10d, %edx
	callq	f42
	movq	-48(%rbp), %r10
	.loc	1 20499 0
	jmp	.LBB12_246
	.loc	1 0 0 is_stmt 0
.Ltmp104:
	.p2align	4
.LBB12_249:
	.loc	1 20660 0 is_stmt 1
	addl	$-256, %ebx
	cmpl	$255, %ebx
	jbe	.LBB12_229
.LBB12_250:
	.loc	1 20635 0
	testb	$32, (%r13,%r10)
	jne	.LBB12_249
	.loc	1 0 0 is_stmt 0
	movl	-68(%rbp), %edi
	.loc	1 20654 0 is_stmt 1
	movl	$256, %esi
	movl	%r10d, %edx
	callq	f42
	movq	-48(%rbp), %r10
	.loc	1 20660 0
	jmp	.LBB12_249
	.loc	1 0 0 is_stmt 0
.Ltmp105:
	.p2align	4
.LBB12_252:
	.loc	1 20945 0 is_stmt 1
	addl	$-256, %ebx
	cmpl	$255, %ebx
	jbe	.LBB12_240
.LBB12_253:
	.loc	1 20920 0
	testb	$32, (%r13,%r10)
	jne	.LBB12_252
	.loc	1 0 0 is_stmt 0
	movl	-68(%rbp), %edi
	.loc	1 20939 0 is_stmt 1
	movl	$256, %esi
	movl	%r10d, %edx
	callq	f42
	movq	-48(%rbp), %r10
	.loc	1 20945 0
	jmp	.LBB12_252
.LBB12_255:
	.loc	1 0 0 is_stmt 0
	movl	$1048608, -128(%rbp)
	movl	-88(%rbp), %edx
	movq	-64(%rbp), %rax
	movl	%eax, %r8d
	movl	-108(%rbp), %eax
	movl	%eax, %edi
	movq	-160(%rbp), %r12
	.loc	1 15111 0 is_stmt 1
	jmp	.LBB12_217
.LBB12_256:
	.loc	1 0 0 is_stmt 0
	movq	-160(%rbp), %r15
.LBB12_257:
	.loc	1 16110 0 is_stmt 1
	testl	%r14d, %r14d
	jns	.LBB12_259
	jmp	.LBB12_504
.LBB12_258:
	.loc	1 0 0 is_stmt 0
	xorl	%r14d, %r14d
.LBB12_259:
	movl	%r9d, -52(%rbp)
	.loc	1 16110 0 is_stmt 1
	andl	$73728, -88(%rbp)
	movl	-92(%rbp), %r12d
	jne	.LBB12_264
	movl	%r12d, %ebx
	subl	%r14d, %ebx
	jle	.LBB12_264
	cmpl	$256, %ebx
	movl	$256, %edx
	cmovbl	%ebx, %edx
	movl	-68(%rbp), %edi
	.loc	1 16218 0
	movl	$32, %esi
	callq	f52
	movq	-48(%rbp), %r10
	.loc	1 16110 0
	cmpl	$256, %ebx
	.loc	1 16224 0
	jae	.LBB12_267
.LBB12_262:
	.loc	1 16282 0
	testb	$32, (%r13,%r10)
	jne	.LBB12_264
	.loc	1 0 0 is_stmt 0
	movl	-68(%rbp), %edi
	.loc	1 16300 0 is_stmt 1
	movl	%ebx, %esi
	movl	%r10d, %edx
	callq	f42
	movq	-48(%rbp), %r10
.LBB12_264:
	.loc	1 16306 0
	testl	%r14d, %r14d
	je	.LBB12_274
	.loc	1 0 0 is_stmt 0
	xorl	%ebx, %ebx
	jmp	.LBB12_270
.LBB12_266:
	.loc	1 16262 0 is_stmt 1
	addl	$-256, %ebx
	cmpl	$255, %ebx
	jbe	.LBB12_262
.LBB12_267:
	.loc	1 16237 0
	testb	$32, (%r13,%r10)
	jne	.LBB12_266
	.loc	1 0 0 is_stmt 0
	movl	-68(%rbp), %edi
	.loc	1 16256 0 is_stmt 1
	movl	$256, %esi
	movl	%r10d, %edx
	callq	f42
	movq	-48(%rbp), %r10
	.loc	1 16262 0
	jmp	.LBB12_266
.LBB12_269:
	.loc	1 16383 0
	addl	$4, %r15d
	cmpl	%r14d, %ebx
	jae	.LBB12_274
.LBB12_270:
	.loc	1 16323 0
	movl	(%r15,%r13), %esi
	testl	%esi, %esi
	je	.LBB12_274
	.loc	1 0 0 is_stmt 0
	movl	-192(%rbp), %edi
	.loc	1 16338 0 is_stmt 1
	callq	f60
	movq	-48(%rbp), %r10
	addl	%eax, %ebx
	cmpl	%r14d, %ebx
	ja	.LBB12_274
	.loc	1 16360 0
	testb	$32, (%r13,%r10)
	jne	.LBB12_269
	.loc	1 0 0 is_stmt 0
	movl	-192(%rbp), %edi
	.loc	1 16377 0 is_stmt 1
	movl	%eax, %esi
	movl	%r10d, %edx
	callq	f42
	movq	-48(%rbp), %r10
	.loc	1 16383 0
	jmp	.LBB12_269
.LBB12_274:
	.loc	1 16383 0
	cmpl	$8192, -88(%rbp)
	jne	.LBB12_279
	movl	%r12d, %ebx
	subl	%r14d, %ebx
	jle	.LBB12_279
	cmpl	$256, %ebx
	movl	$256, %edx
	cmovbl	%ebx, %edx
	movl	-68(%rbp), %edi
	.loc	1 16446 0
	movl	$32, %esi
	callq	f52
	movq	-48(%rbp), %r10
	.loc	1 16383 0
	cmpl	$256, %ebx
	.loc	1 16452 0
	jae	.LBB12_281
.LBB12_277:
	.loc	1 16510 0
	testb	$32, (%r13,%r10)
	jne	.LBB12_279
	.loc	1 0 0 is_stmt 0
	movl	-68(%rbp), %edi
	.loc	1 16528 0 is_stmt 1
	movl	%ebx, %esi
	movl	%r10d, %edx
	callq	f42
	movq	-48(%rbp), %r10
.LBB12_279:
	.loc	1 16534 0
	cmpl	%r14d, %r12d
	cmovgl	%r12d, %r14d
	movl	-52(%rbp), %r9d
	movq	-80(%rbp), %r11
	movl	-36(%rbp), %ecx
	.loc	1 15217 0
	jmp	.LBB12_2
.LBB12_280:
	.loc	1 16490 0
	addl	$-256, %ebx
	cmpl	$255, %ebx
	jbe	.LBB12_277
.LBB12_281:
	.loc	1 16465 0
	testb	$32, (%r13,%r10)
	jne	.LBB12_280
	.loc	1 0 0 is_stmt 0
	movl	-68(%rbp), %edi
	.loc	1 16484 0 is_stmt 1
	movl	$256, %esi
	movl	%r10d, %edx
	callq	f42
	movq	-48(%rbp), %r10
	.loc	1 16490 0
	jmp	.LBB12_280
.LBB12_283:
	.loc	1 18111 0
	movb	%cl, %al
	leaq	.LCPI12_11(%rip), %rcx
	movsd	(%rcx,%rax,8), %xmm2
.LBB12_284:
	.loc	1 0 0 is_stmt 0
	movl	$3435973837, %r12d
	movq	-128(%rbp), %rcx
	movsd	.LCPI12_13(%rip), %xmm1
	.loc	1 18111 0 is_stmt 1
	jb	.LBB12_286
	.loc	1 0 0 is_stmt 0
	movapd	%xmm2, %xmm1
.LBB12_286:
	.loc	1 18111 0 is_stmt 1
	testb	%cl, %cl
	je	.LBB12_289
	.loc	1 0 0 is_stmt 0
	movq	-200(%rbp), %rcx
	.loc	1 18202 0 is_stmt 1
	cmpb	$45, (%rcx,%r13)
	jne	.LBB12_289
	.loc	1 0 0 is_stmt 0
	movapd	.LCPI12_0(%rip), %xmm2
	.loc	1 18202 0
	xorpd	%xmm2, %xmm1
	xorpd	%xmm2, %xmm0
.LBB12_289:
	.loc	1 18230 0 is_stmt 1
	movl	%r11d, (%r13,%r9)
	addsd	%xmm0, %xmm1
	ucomisd	%xmm0, %xmm1
	jne	.LBB12_421
	jp	.LBB12_421
	.loc	1 0 0 is_stmt 0
	movq	-48(%rbp), %r10
	movl	$-1, %r8d
.LBB12_291:
	movq	-64(%rbp), %r11
.LBB12_292:
	.loc	1 18367 0 is_stmt 1
	addl	$4, %r9d
	cmpl	%r9d, %edi
	cmovbl	%edi, %r9d
	movl	%r9d, %ecx
	subl	-160(%rbp), %ecx
	movl	%r9d, %edi
.LBB12_293:
	.loc	1 17797 0
	xorl	%r9d, %r9d
	.loc	1 0 0 is_stmt 0
	movb	%r14b, %r9b
	.p2align	4
.LBB12_294:
	movl	%edi, %r14d
	.loc	1 18367 0 is_stmt 1
	movl	%ecx, %eax
	cmpl	%r15d, %edi
	jbe	.LBB12_296
	leal	-4(%rax), %ecx
	leal	-4(%r14), %edi
	.loc	1 18462 0
	cmpl	$0, (%rdi,%r13)
	je	.LBB12_294
.LBB12_296:
	.loc	1 17797 0
	cmpl	$103, %esi
	movq	%r14, -128(%rbp)
	.loc	1 18462 0
	jne	.LBB12_330
	.loc	1 17797 0
	testl	%r11d, %r11d
	.loc	1 18462 0
	movl	%r11d, %edx
	movl	%ebx, %esi
	movl	$1, %ecx
	cmovel	%ecx, %edx
	notl	%esi
	cmpl	%ebx, %edx
	setg	%dil
	cmpl	$-4, %ebx
	setge	%cl
	andb	%dil, %cl
	cmovel	%r8d, %esi
	movl	%esi, %r11d
	addl	%edx, %r11d
	movzbl	%cl, %ecx
	orl	$-2, %ecx
	movq	-136(%rbp), %rdx
	addl	%ecx, %edx
	movq	%rdx, -136(%rbp)
	movl	-88(%rbp), %edx
	andl	$8, %edx
	jne	.LBB12_331
	.loc	1 0 0 is_stmt 0
	movl	$-9, %edx
	.loc	1 18367 0 is_stmt 1
	cmpl	%r15d, %r14d
	.loc	1 18573 0
	jbe	.LBB12_327
	.loc	1 18462 0
	leal	-4(%r14), %ecx
	.loc	1 18557 0
	movl	(%rcx,%r13), %ecx
	testl	%ecx, %ecx
	je	.LBB12_327
	.loc	1 18573 0
	imull	$-858993459, %ecx, %esi
	rorl	%esi
	xorl	%edx, %edx
	cmpl	$429496729, %esi
	ja	.LBB12_327
	.loc	1 18602 0
	imull	$-1030792151, %ecx, %esi
	rorl	$2, %esi
	movl	$-1, %edx
	cmpl	$42949672, %esi
	ja	.LBB12_327
	imull	$652835029, %ecx, %esi
	rorl	$3, %esi
	movl	$-2, %edx
	cmpl	$4294967, %esi
	ja	.LBB12_327
	imull	$989560465, %ecx, %esi
	rorl	$4, %esi
	movl	$-3, %edx
	cmpl	$429496, %esi
	ja	.LBB12_327
	imull	$197912093, %ecx, %esi
	rorl	$5, %esi
	movl	$-4, %edx
	cmpl	$42949, %esi
	ja	.LBB12_327
	imull	$1757569337, %ecx, %esi
	rorl	$6, %esi
	movl	$-5, %edx
	cmpl	$4294, %esi
	ja	.LBB12_327
	imull	$-1366473051, %ecx, %esi
	rorl	$7, %esi
	movl	$-6, %edx
	cmpl	$429, %esi
	ja	.LBB12_327
	imull	$585698849, %ecx, %esi
	rorl	$8, %esi
	movl	$-7, %edx
	cmpl	$42, %esi
	ja	.LBB12_327
	imull	$976133229, %ecx, %esi
	rorl	$9, %esi
	movl	$-8, %edx
	cmpl	$4, %esi
	ja	.LBB12_327
	imull	$-1487528119, %ecx, %esi
	rorl	$10, %esi
	movl	$-9, %edx
	cmpl	$3, %esi
	ja	.LBB12_327
	imull	$-2005845643, %ecx, %esi
	rorl	$11, %esi
	movl	$-10, %edx
	cmpl	$3, %esi
	ja	.LBB12_327
	movl	%ecx, %esi
	subl	$-727379968, %esi
	cmovbl	%ecx, %esi
	movl	$-11, %edx
	testl	%esi, %esi
	jne	.LBB12_327
	imull	$-1526513731, %ecx, %esi
	rorl	$13, %esi
	movl	$-12, %edx
	cmpl	$3, %esi
	ja	.LBB12_327
	imull	$-1538480551, %ecx, %esi
	rorl	$14, %esi
	movl	$-13, %edx
	cmpl	$15, %esi
	ja	.LBB12_327
	movl	%ecx, %esi
	subl	$-1530494976, %esi
	cmovbl	%ecx, %esi
	movl	$-14, %edx
	testl	%esi, %esi
	jne	.LBB12_327
	imull	$483106881, %ecx, %esi
	rorl	$16, %esi
	movl	$-15, %edx
	cmpl	$2, %esi
	ja	.LBB12_327
	imull	$1407262733, %ecx, %esi
	rorl	$17, %esi
	movl	$-16, %edx
	cmpl	$2, %esi
	ja	.LBB12_327
	movl	%ecx, %esi
	subl	$-1486618624, %esi
	cmovbl	%ecx, %esi
	movl	$-17, %edx
	testl	%esi, %esi
	jne	.LBB12_327
	movl	%ecx, %esi
	subl	$-1981284352, %esi
	cmovbl	%ecx, %esi
	movl	$-18, %edx
	testl	%esi, %esi
	jne	.LBB12_327
	imull	$-1344040239, %ecx, %esi
	rorl	$20, %esi
	movl	$-19, %edx
	cmpl	$2, %esi
	ja	.LBB12_327
	movl	%ecx, %esi
	subl	$-559939584, %esi
	cmovbl	%ecx, %esi
	movl	$-20, %edx
	testl	%esi, %esi
	jne	.LBB12_327
	movl	%ecx, %esi
	subl	$-1304428544, %esi
	cmovbl	%ecx, %esi
	movl	$-21, %edx
	testl	%esi, %esi
	jne	.LBB12_327
	movl	%ecx, %esi
	subl	$-159383552, %esi
	cmovbl	%ecx, %esi
	movl	$-22, %edx
	testl	%esi, %esi
	jne	.LBB12_327
	movl	%ecx, %esi
	subl	$-1593835520, %esi
	cmovbl	%ecx, %esi
	movl	$-23, %edx
	testl	%esi, %esi
	jne	.LBB12_327
	imull	$-1857283155, %ecx, %esi
	rorl	$25, %esi
	movl	$-24, %edx
	cmpl	$3, %esi
	ja	.LBB12_327
	movl	%ecx, %esi
	subl	$-469762048, %esi
	cmovbl	%ecx, %esi
	movl	$-25, %edx
	testl	%esi, %esi
	jne	.LBB12_327
	movl	%ecx, %esi
	subl	$-402653184, %esi
	cmovbl	%ecx, %esi
	movl	$-26, %edx
	testl	%esi, %esi
	je	.LBB12_499
.LBB12_327:
	.loc	1 18602 0
	sarl	$2, %eax
	leal	(%rax,%rax,8), %eax
	movq	-136(%rbp), %rcx
	andl	$-33, %ecx
	addl	%edx, %eax
	addl	$-9, %eax
	cmpl	$70, %ecx
	je	.LBB12_329
	addl	%ebx, %eax
.LBB12_329:
	.loc	1 0 0 is_stmt 0
	xorl	%edx, %edx
	.loc	1 18602 0
	testl	%eax, %eax
	cmovlel	%edx, %eax
	cmpl	%eax, %r11d
	cmovll	%r11d, %eax
	movl	%eax, %r11d
	jmp	.LBB12_331
.LBB12_330:
	.loc	1 0 0
	movl	-88(%rbp), %edx
	.loc	1 18462 0 is_stmt 1
	andl	$8, %edx
.LBB12_331:
	.loc	1 18602 0
	xorl	%eax, %eax
	movl	%edx, -224(%rbp)
	orl	%r11d, %edx
	movl	%edx, -204(%rbp)
	sete	%al
	addl	$2147483645, %eax
	movq	%r11, -64(%rbp)
	cmpl	%eax, %r11d
	jg	.LBB12_504
	cmpl	$1, -204(%rbp)
	movq	-64(%rbp), %r14
	sbbl	$-1, %r14d
	movq	-136(%rbp), %rax
	andl	$-33, %eax
	movl	%eax, -244(%rbp)
	cmpl	$70, %eax
	jne	.LBB12_335
	movl	$2147483646, %eax
	subl	%r14d, %eax
	cmpl	%eax, %ebx
	jg	.LBB12_504
	testl	%ebx, %ebx
	movl	$0, %eax
	cmovlel	%eax, %ebx
	jmp	.LBB12_343
.LBB12_335:
	testl	%ebx, %ebx
	je	.LBB12_339
	movl	%ebx, %eax
	negl	%eax
	cmovsl	%ebx, %eax
	movl	-188(%rbp), %ecx
	movl	%ecx, %r9d
	.loc	1 0 0 is_stmt 0
.Ltmp106:
	.p2align	4
.LBB12_337:
	movl	%eax, %ecx
	.loc	1 18830 0 is_stmt 1
	movl	%eax, %eax
	imulq	%r12, %rax
	shrq	$35, %rax
	imull	$246, %eax, %edx
	addl	%ecx, %edx
	.loc	1 18840 0
	orb	$48, %dl
	movl	%r9d, %esi
	movb	%dl, (%rsi,%r13)
	decl	%r9d
	cmpl	$9, %ecx
	ja	.LBB12_337
	incl	%r9d
	movq	-176(%rbp), %rax
	jmp	.LBB12_340
.LBB12_339:
	.loc	1 0 0 is_stmt 0
	movq	-176(%rbp), %rax
	movl	%eax, %r9d
.LBB12_340:
	.loc	1 18840 0
	subl	%r9d, %eax
	cmpl	$1, %eax
	jg	.LBB12_342
	subl	-240(%rbp), %r9d
	addl	$802, %r9d
	movl	-248(%rbp), %r12d
	.loc	1 18896 0 is_stmt 1
	movl	%r12d, %edi
	movl	$48, %esi
	movl	%r9d, %edx
	callq	f52
	movq	-48(%rbp), %r10
	movl	%r12d, %r9d
	movl	$3435973837, %r12d
.LBB12_342:
	.loc	1 18902 0
	addl	$-2, %r9d
	movq	-136(%rbp), %rax
	.loc	1 18913 0
	movb	%al, (%r9,%r13)
	shrl	$31, %ebx
	addb	%bl, %bl
	addb	$43, %bl
	.loc	1 18931 0
	movb	%bl, 1(%r9,%r13)
	movq	-176(%rbp), %rax
	movl	%eax, %ebx
	subl	%r9d, %ebx
	movl	$2147483646, %eax
	subl	%r14d, %eax
	cmpl	%eax, %ebx
	jg	.LBB12_504
.LBB12_343:
	.loc	1 0 0 is_stmt 0
	incl	%r14d
	.loc	1 18931 0 is_stmt 1
	addl	%ebx, %r14d
	movq	-120(%rbp), %rax
	xorl	$2147483647, %eax
	cmpl	%eax, %r14d
	jg	.LBB12_504
	.loc	1 0 0 is_stmt 0
	movq	%r9, -136(%rbp)
	.loc	1 18931 0
	addl	-120(%rbp), %r14d
	andl	$73728, -88(%rbp)
	jne	.LBB12_349
	.loc	1 0 0
	movl	-92(%rbp), %ebx
	.loc	1 18931 0
	subl	%r14d, %ebx
	jle	.LBB12_349
	cmpl	$256, %ebx
	movl	$256, %edx
	cmovbl	%ebx, %edx
	movl	-56(%rbp), %edi
	.loc	1 19027 0 is_stmt 1
	movl	$32, %esi
	callq	f52
	movq	-48(%rbp), %r10
	.loc	1 18931 0
	cmpl	$256, %ebx
	.loc	1 19033 0
	jae	.LBB12_370
.LBB12_347:
	.loc	1 19091 0
	testb	$32, (%r13,%r10)
	jne	.LBB12_349
	.loc	1 0 0 is_stmt 0
	movl	-56(%rbp), %edi
	.loc	1 19109 0 is_stmt 1
	movl	%ebx, %esi
	movl	%r10d, %edx
	callq	f42
	movq	-48(%rbp), %r10
.LBB12_349:
	.loc	1 19121 0
	testb	$32, (%r13,%r10)
	jne	.LBB12_351
	.loc	1 0 0 is_stmt 0
	movq	-200(%rbp), %rdi
	movq	-120(%rbp), %rsi
	.loc	1 19135 0 is_stmt 1
	movl	%r10d, %edx
	callq	f42
	movq	-48(%rbp), %r10
.LBB12_351:
	.loc	1 19141 0
	cmpl	$65536, -88(%rbp)
	jne	.LBB12_356
	.loc	1 0 0 is_stmt 0
	movl	-92(%rbp), %ebx
	.loc	1 19141 0
	subl	%r14d, %ebx
	jle	.LBB12_356
	cmpl	$256, %ebx
	movl	$256, %edx
	cmovbl	%ebx, %edx
	movl	-56(%rbp), %edi
	.loc	1 19188 0 is_stmt 1
	movl	$48, %esi
	callq	f52
	movq	-48(%rbp), %r10
	.loc	1 19141 0
	cmpl	$256, %ebx
	.loc	1 19194 0
	jae	.LBB12_373
.LBB12_354:
	.loc	1 19252 0
	testb	$32, (%r13,%r10)
	jne	.LBB12_356
	.loc	1 0 0 is_stmt 0
	movl	-56(%rbp), %edi
	.loc	1 19270 0 is_stmt 1
	movl	%ebx, %esi
	movl	%r10d, %edx
	callq	f42
	movq	-48(%rbp), %r10
.LBB12_356:
	.loc	1 18602 0
	cmpl	$70, -244(%rbp)
	movq	-64(%rbp), %r9
	.loc	1 19276 0
	jne	.LBB12_375
	.loc	1 0 0 is_stmt 0
	movq	-160(%rbp), %rax
	.loc	1 19276 0
	cmpl	%eax, %r15d
	cmovael	%eax, %r15d
	movq	%r15, %rbx
	jmp	.LBB12_359
	.loc	1 0 0
.Ltmp107:
	.p2align	4
.LBB12_358:
	.loc	1 19489 0 is_stmt 1
	addl	$4, %ebx
	cmpl	-160(%rbp), %ebx
	ja	.LBB12_395
.LBB12_359:
	.loc	1 19308 0
	movl	(%rbx,%r13), %eax
	movl	-180(%rbp), %ecx
	movl	%ecx, %edx
	testl	%eax, %eax
	je	.LBB12_361
	.loc	1 0 0 is_stmt 0
.Ltmp108:
	.p2align	4
.LBB12_360:
	movl	%eax, %ecx
	.loc	1 19359 0 is_stmt 1
	decl	%edx
	.loc	1 19349 0
	movl	%eax, %eax
	imulq	%r12, %rax
	shrq	$35, %rax
	imull	$246, %eax, %esi
	addl	%ecx, %esi
	.loc	1 19359 0
	orb	$48, %sil
	movb	%sil, (%rdx,%r13)
	cmpl	$9, %ecx
	ja	.LBB12_360
.LBB12_361:
	.loc	1 19359 0
	cmpl	%r15d, %ebx
	jne	.LBB12_364
	.loc	1 19439 0
	cmpl	-180(%rbp), %edx
	jne	.LBB12_363
	.loc	1 0 0 is_stmt 0
	movq	-104(%rbp), %rax
	.loc	1 19454 0 is_stmt 1
	movb	$48, 88(%r13,%rax)
	movl	-208(%rbp), %eax
	movl	%eax, %edx
	.loc	1 19466 0
	testb	$32, (%r13,%r10)
	jne	.LBB12_358
	jmp	.LBB12_368
	.loc	1 0 0 is_stmt 0
.Ltmp109:
	.p2align	4
.LBB12_363:
	.loc	1 19466 0 is_stmt 1
	testb	$32, (%r13,%r10)
	jne	.LBB12_358
	jmp	.LBB12_368
	.loc	1 0 0 is_stmt 0
.Ltmp110:
	.p2align	4
.LBB12_364:
	movq	-176(%rbp), %r12
	.loc	1 19359 0 is_stmt 1
	cmpl	%r12d, %edx
	jbe	.LBB12_366
	subl	%r12d, %edx
	.loc	1 19433 0
	movl	%r12d, %edi
	movl	$48, %esi
	callq	f52
	movq	-64(%rbp), %r9
	movq	-48(%rbp), %r10
	movl	%r12d, %edx
.LBB12_366:
	.loc	1 0 0 is_stmt 0
	movl	$3435973837, %r12d
	.loc	1 19466 0 is_stmt 1
	testb	$32, (%r13,%r10)
	jne	.LBB12_358
.LBB12_368:
	.loc	1 0 0 is_stmt 0
	movl	-180(%rbp), %esi
	.loc	1 19466 0
	subl	%edx, %esi
	.loc	1 19483 0 is_stmt 1
	movl	%edx, %edi
	movl	%r10d, %edx
	callq	f42
	movq	-64(%rbp), %r9
	movq	-48(%rbp), %r10
	.loc	1 19489 0
	jmp	.LBB12_358
	.loc	1 0 0 is_stmt 0
.Ltmp111:
	.p2align	4
.LBB12_369:
	.loc	1 19071 0 is_stmt 1
	addl	$-256, %ebx
	cmpl	$255, %ebx
	jbe	.LBB12_347
.LBB12_370:
	.loc	1 19046 0
	testb	$32, (%r13,%r10)
	jne	.LBB12_369
	.loc	1 0 0 is_stmt 0
	movl	-56(%rbp), %edi
	.loc	1 19065 0 is_stmt 1
	movl	$256, %esi
	movl	%r10d, %edx
	callq	f42
	movq	-48(%rbp), %r10
	.loc	1 19071 0
	jmp	.LBB12_369
	.loc	1 0 0 is_stmt 0
.Ltmp112:
	.p2align	4
.LBB12_372:
	.loc	1 19232 0 is_stmt 1
	addl	$-256, %ebx
	cmpl	$255, %ebx
	jbe	.LBB12_354
.LBB12_373:
	.loc	1 19207 0
	testb	$32, (%r13,%r10)
	jne	.LBB12_372
	.loc	1 0 0 is_stmt 0
	movl	-56(%rbp), %edi
	.loc	1 19226 0 is_stmt 1
	movl	$256, %esi
	movl	%r10d, %edx
	callq	f42
	movq	-48(%rbp), %r10
	.loc	1 19232 0
	jmp	.LBB12_372
.LBB12_375:
	.loc	1 19788 0
	testl	%r9d, %r9d
	js	.LBB12_410
	leal	4(%r15), %ecx
	movq	-128(%rbp), %rax
	.loc	1 18367 0
	cmpl	%r15d, %eax
	.loc	1 19788 0
	cmoval	%eax, %ecx
	movl	%ecx, -120(%rbp)
	movq	%r15, %r11
	.loc	1 0 0 is_stmt 0
.Ltmp113:
	.p2align	4
.LBB12_377:
	.loc	1 19833 0 is_stmt 1
	movl	(%r11,%r13), %ecx
	testl	%ecx, %ecx
	je	.LBB12_384
	.loc	1 0 0 is_stmt 0
	xorl	%eax, %eax
	movl	-272(%rbp), %edx
	.p2align	4
.LBB12_379:
	movl	%ecx, %esi
	.loc	1 19865 0 is_stmt 1
	movl	%ecx, %ecx
	imulq	%r12, %rcx
	shrq	$35, %rcx
	imull	$246, %ecx, %edi
	addl	%esi, %edi
	.loc	1 19875 0
	orb	$48, %dil
	movl	%edx, %r8d
	movb	%dil, (%r8,%r13)
	incl	%eax
	decl	%edx
	cmpl	$9, %esi
	ja	.LBB12_379
	testl	%eax, %eax
	je	.LBB12_384
	.loc	1 0 0 is_stmt 0
	movl	-268(%rbp), %ebx
	.loc	1 19875 0
	subl	%eax, %ebx
	.loc	1 19927 0 is_stmt 1
	cmpl	%r15d, %r11d
	movq	%r11, -160(%rbp)
	je	.LBB12_385
.LBB12_382:
	.loc	1 0 0 is_stmt 0
	movq	-176(%rbp), %r12
	.loc	1 19927 0
	cmpl	%r12d, %ebx
	jbe	.LBB12_391
	subl	%r12d, %ebx
	.loc	1 19974 0 is_stmt 1
	movl	%r12d, %edi
	movl	$48, %esi
	movl	%ebx, %edx
	movq	%r9, %rbx
	callq	f52
	movq	-160(%rbp), %r11
	movq	%rbx, %r9
	movq	-48(%rbp), %r10
	movl	%r12d, %ebx
	.loc	1 19980 0
	jmp	.LBB12_391
.LBB12_384:
	.loc	1 0 0 is_stmt 0
	movq	-104(%rbp), %rax
	.loc	1 19927 0 is_stmt 1
	movb	$48, 88(%r13,%rax)
	movl	-208(%rbp), %ebx
	cmpl	%r15d, %r11d
	movq	%r11, -160(%rbp)
	jne	.LBB12_382
.LBB12_385:
	.loc	1 19996 0
	testb	$32, (%r13,%r10)
	jne	.LBB12_387
	.loc	1 20010 0
	movl	%ebx, %edi
	movl	$1, %esi
	movl	%r10d, %edx
	movq	%r9, %r12
	callq	f42
	movq	-160(%rbp), %r11
	movq	%r12, %r9
	movq	-48(%rbp), %r10
.LBB12_387:
	.loc	1 20016 0
	incl	%ebx
	cmpl	$0, -224(%rbp)
	jne	.LBB12_389
	testl	%r9d, %r9d
	jle	.LBB12_391
.LBB12_389:
	.loc	1 20041 0
	testb	$32, (%r13,%r10)
	jne	.LBB12_391
	.loc	1 20059 0
	movl	$1048653, %edi
	movl	$1, %esi
	movl	%r10d, %edx
	movq	%r9, %r12
	callq	f42
	movq	-160(%rbp), %r11
	movq	%r12, %r9
	movq	-48(%rbp), %r10
	.loc	1 0 0 is_stmt 0
.Ltmp114:
	.p2align	4
.LBB12_391:
	movl	-180(%rbp), %r12d
	.loc	1 20065 0 is_stmt 1
	subl	%ebx, %r12d
	.loc	1 20078 0
	testb	$32, (%r13,%r10)
	jne	.LBB12_393
	cmpl	%r12d, %r9d
	movl	%r12d, %esi
	cmovll	%r9d, %esi
	.loc	1 20100 0
	movl	%ebx, %edi
	movl	%r10d, %edx
	movq	%r9, %rbx
	callq	f42
	movq	-160(%rbp), %r11
	movq	%rbx, %r9
	movq	-48(%rbp), %r10
.LBB12_393:
	.loc	1 20106 0
	subl	%r12d, %r9d
	addl	$4, %r11d
	cmpl	-120(%rbp), %r11d
	jae	.LBB12_410
	testl	%r9d, %r9d
	movl	$3435973837, %r12d
	movl	-88(%rbp), %ebx
	jns	.LBB12_377
	jmp	.LBB12_411
.LBB12_395:
	.loc	1 19489 0
	cmpl	$0, -204(%rbp)
	je	.LBB12_398
	.loc	1 19513 0
	testb	$32, (%r13,%r10)
	jne	.LBB12_398
	.loc	1 19531 0
	movl	$1048653, %edi
	movl	$1, %esi
	movl	%r10d, %edx
	callq	f42
	movq	-64(%rbp), %r9
	movq	-48(%rbp), %r10
.LBB12_398:
	.loc	1 19537 0
	testl	%r9d, %r9d
	jle	.LBB12_408
	.loc	1 0 0 is_stmt 0
	movl	%r9d, %r15d
	.loc	1 19537 0
	cmpl	-128(%rbp), %ebx
	jae	.LBB12_408
	.loc	1 0 0
.Ltmp115:
	.p2align	4
.LBB12_400:
	.loc	1 19583 0 is_stmt 1
	movl	(%rbx,%r13), %eax
	movl	-180(%rbp), %ecx
	movl	%ecx, %edx
	movl	%ecx, %edi
	testl	%eax, %eax
	je	.LBB12_405
	.loc	1 0 0 is_stmt 0
.Ltmp116:
	.p2align	4
.LBB12_401:
	movl	%eax, %ecx
	.loc	1 19634 0 is_stmt 1
	decl	%edi
	.loc	1 19624 0
	movl	%eax, %eax
	imulq	%r12, %rax
	shrq	$35, %rax
	imull	$246, %eax, %edx
	addl	%ecx, %edx
	.loc	1 19634 0
	orb	$48, %dl
	movb	%dl, (%rdi,%r13)
	cmpl	$9, %ecx
	ja	.LBB12_401
	.loc	1 0 0 is_stmt 0
	movl	%edi, %edx
	.loc	1 19634 0
	cmpl	-176(%rbp), %edi
	jbe	.LBB12_403
.LBB12_405:
	.loc	1 0 0
	movq	-176(%rbp), %r12
	.loc	1 19634 0 is_stmt 1
	subl	%r12d, %edx
	.loc	1 19697 0
	movl	%r12d, %edi
	movl	$48, %esi
	callq	f52
	movq	-48(%rbp), %r10
	movl	%r12d, %edi
	movl	$3435973837, %r12d
	.loc	1 19709 0
	testb	$32, (%r13,%r10)
	je	.LBB12_406
.LBB12_404:
	.loc	1 19737 0
	leal	-9(%r15), %r9d
	addl	$4, %ebx
	cmpl	-128(%rbp), %ebx
	jb	.LBB12_407
	jmp	.LBB12_408
	.loc	1 0 0 is_stmt 0
.Ltmp117:
	.p2align	4
.LBB12_403:
	.loc	1 19709 0 is_stmt 1
	testb	$32, (%r13,%r10)
	jne	.LBB12_404
.LBB12_406:
	cmpl	$9, %r15d
	movl	$9, %esi
	cmovbl	%r15d, %esi
	.loc	1 19731 0
	movl	%r10d, %edx
	callq	f42
	movq	-48(%rbp), %r10
	.loc	1 19737 0
	leal	-9(%r15), %r9d
	addl	$4, %ebx
	cmpl	-128(%rbp), %ebx
	jae	.LBB12_408
.LBB12_407:
	cmpl	$9, %r15d
	movl	%r9d, %r15d
	jg	.LBB12_400
.LBB12_408:
	.loc	1 19737 0
	addl	$9, %r9d
	.loc	1 19788 0
	movl	%r10d, %edi
	movl	%r9d, %esi
	movl	$9, %edx
	callq	f49
	movq	-48(%rbp), %r10
	movl	-88(%rbp), %ebx
	jmp	.LBB12_413
.LBB12_410:
	.loc	1 0 0 is_stmt 0
	movl	-88(%rbp), %ebx
.LBB12_411:
	.loc	1 20106 0 is_stmt 1
	addl	$18, %r9d
	.loc	1 20149 0
	movl	%r10d, %edi
	movl	%r9d, %esi
	movl	$18, %edx
	callq	f49
	movq	-48(%rbp), %r10
	.loc	1 20157 0
	testb	$32, (%r13,%r10)
	movq	-176(%rbp), %rax
	jne	.LBB12_413
	movl	%eax, %esi
	movq	-136(%rbp), %rdi
	subl	%edi, %esi
	.loc	1 20174 0
	movl	%r10d, %edx
	callq	f42
	movq	-48(%rbp), %r10
.LBB12_413:
	.loc	1 20180 0
	cmpl	$8192, %ebx
	movl	-92(%rbp), %r12d
	jne	.LBB12_419
	movl	%r12d, %ebx
	subl	%r14d, %ebx
	jle	.LBB12_419
	cmpl	$256, %ebx
	movl	$256, %edx
	cmovbl	%ebx, %edx
	movl	-56(%rbp), %edi
	.loc	1 20227 0
	movl	$32, %esi
	callq	f52
	movq	-48(%rbp), %r10
	.loc	1 20180 0
	cmpl	$256, %ebx
	movl	-52(%rbp), %r9d
	movq	-80(%rbp), %r11
	movl	-36(%rbp), %ecx
	.loc	1 20233 0
	jae	.LBB12_417
	jmp	.LBB12_475
	.loc	1 0 0 is_stmt 0
.Ltmp118:
	.p2align	4
.LBB12_416:
	.loc	1 20271 0 is_stmt 1
	addl	$-256, %ebx
	cmpl	$255, %ebx
	jbe	.LBB12_475
.LBB12_417:
	.loc	1 20246 0
	testb	$32, (%r13,%r10)
	jne	.LBB12_416
	.loc	1 0 0 is_stmt 0
	movl	-56(%rbp), %edi
	.loc	1 20265 0 is_stmt 1
	movl	$256, %esi
	movl	%r10d, %edx
	callq	f42
	movl	-36(%rbp), %ecx
	movq	-80(%rbp), %r11
	movl	-52(%rbp), %r9d
	movq	-48(%rbp), %r10
	.loc	1 20271 0
	jmp	.LBB12_416
.LBB12_419:
	.loc	1 0 0 is_stmt 0
	movl	-52(%rbp), %r9d
	movq	-80(%rbp), %r11
	movl	-36(%rbp), %ecx
	.loc	1 20180 0 is_stmt 1
	jmp	.LBB12_477
.LBB12_420:
	.loc	1 0 0 is_stmt 0
	movq	-104(%rbp), %rax
	movl	56(%r13,%rax), %eax
	movslq	%r9d, %rcx
	movq	%rcx, (%rax,%r13)
	movl	-36(%rbp), %ecx
	.loc	1 15217 0 is_stmt 1
	jmp	.LBB12_2
.LBB12_421:
	.loc	1 18230 0
	addl	%r10d, %r11d
	.loc	1 18252 0
	movl	%r11d, (%r13,%r9)
	cmpl	$999999999, %r11d
	ja	.LBB12_492
	.loc	1 0 0 is_stmt 0
	movq	-48(%rbp), %r10
	movq	-64(%rbp), %r11
.LBB12_423:
	movq	-160(%rbp), %rax
	.loc	1 18322 0 is_stmt 1
	subl	%r15d, %eax
	sarl	$2, %eax
	leal	(%rax,%rax,8), %ebx
	.loc	1 18367 0
	movl	(%r15,%r13), %eax
	cmpl	$10, %eax
	jae	.LBB12_496
	.loc	1 0 0 is_stmt 0
	movl	$-1, %r8d
	.loc	1 18367 0
	jmp	.LBB12_292
.LBB12_425:
	.loc	1 0 0
	movsd	.LCPI12_17(%rip), %xmm2
	.loc	1 20997 0 is_stmt 1
	jmp	.LBB12_430
.LBB12_426:
	.loc	1 0 0 is_stmt 0
	movsd	.LCPI12_18(%rip), %xmm2
	.loc	1 20997 0
	jmp	.LBB12_430
.LBB12_427:
	.loc	1 0 0
	movapd	%xmm5, %xmm2
	.loc	1 20997 0
	jmp	.LBB12_430
.LBB12_428:
	.loc	1 0 0
	movsd	.LCPI12_16(%rip), %xmm2
	.loc	1 20997 0
	jmp	.LBB12_430
.LBB12_429:
	.loc	1 0 0
	movsd	.LCPI12_2(%rip), %xmm2
.LBB12_430:
	.loc	1 20997 0 is_stmt 1
	addl	%edi, %ecx
	movl	$12, %eax
	subl	%ecx, %eax
	movapd	%xmm2, %xmm1
.LBB12_431:
	cmpl	$4, %edi
	ja	.LBB12_433
	.loc	1 0 0 is_stmt 0
.Ltmp119:
	.p2align	4
.LBB12_432:
	.loc	1 20997 0
	mulsd	%xmm4, %xmm1
	mulsd	%xmm4, %xmm1
	mulsd	%xmm4, %xmm1
	mulsd	%xmm4, %xmm1
	mulsd	%xmm4, %xmm1
	mulsd	%xmm4, %xmm1
	mulsd	%xmm4, %xmm1
	mulsd	%xmm4, %xmm1
	addl	$-8, %eax
	jne	.LBB12_432
.LBB12_433:
	.loc	1 21236 0 is_stmt 1
	cmpb	$45, (%r15,%r13)
	jne	.LBB12_435
	.loc	1 0 0 is_stmt 0
	movapd	.LCPI12_0(%rip), %xmm2
	.loc	1 21236 0
	xorpd	%xmm2, %xmm0
	subsd	%xmm1, %xmm0
	addsd	%xmm1, %xmm0
	xorpd	%xmm2, %xmm0
	jmp	.LBB12_436
.LBB12_435:
	addsd	%xmm1, %xmm0
	subsd	%xmm1, %xmm0
.LBB12_436:
	.loc	1 21276 0 is_stmt 1
	movl	108(%r13,%rbx), %eax
	testl	%eax, %eax
	je	.LBB12_441
	movl	%eax, %edx
	negl	%edx
	cmovsl	%eax, %edx
	xorl	%ecx, %ecx
	movl	-188(%rbp), %esi
	.loc	1 0 0 is_stmt 0
.Ltmp120:
	.p2align	4
.LBB12_438:
	movl	%edx, %edi
	.loc	1 21323 0 is_stmt 1
	movl	%edx, %edx
	imulq	%r12, %rdx
	shrq	$35, %rdx
	imull	$246, %edx, %r8d
	addl	%edi, %r8d
	.loc	1 21333 0
	orb	$48, %r8b
	movl	%esi, %r9d
	movb	%r8b, (%r9,%r13)
	incl	%ecx
	decl	%esi
	cmpl	$9, %edi
	ja	.LBB12_438
	testl	%ecx, %ecx
	movl	-52(%rbp), %r9d
	je	.LBB12_441
	movl	%r14d, %edx
	subl	%ecx, %edx
	jmp	.LBB12_442
.LBB12_441:
	.loc	1 21385 0
	movb	$48, 79(%r13,%rbx)
	movl	-188(%rbp), %ecx
	movl	%ecx, %edx
.LBB12_442:
	.loc	1 0 0 is_stmt 0
	movq	-120(%rbp), %rcx
	.loc	1 21385 0 is_stmt 1
	orl	$2, %ecx
	movq	%rcx, -120(%rbp)
	addl	$-2, %edx
	movq	-136(%rbp), %rbx
	.loc	1 21419 0
	leal	15(%rbx), %ecx
	movb	%cl, (%rdx,%r13)
	shrl	$31, %eax
	addb	%al, %al
	addb	$43, %al
	movq	%rdx, -160(%rbp)
	.loc	1 21437 0
	movb	%al, 1(%rdx,%r13)
	andb	$32, %bl
	testb	$8, -88(%rbp)
	sete	%cl
	cmpl	$0, -64(%rbp)
	setle	%al
	andb	%cl, %al
	movq	%r14, %rdx
	jmp	.LBB12_444
	.loc	1 0 0 is_stmt 0
.Ltmp121:
	.p2align	4
.LBB12_443:
	.loc	1 21589 0 is_stmt 1
	ucomisd	%xmm3, %xmm0
	jne	.LBB12_444
	jnp	.LBB12_451
.LBB12_444:
	.loc	1 0 0 is_stmt 0
	movq	%rdx, %rcx
	.loc	1 21437 0 is_stmt 1
	movapd	%xmm0, %xmm1
	andpd	.LCPI12_20(%rip), %xmm1
	movl	$-2147483648, %edx
	movsd	.LCPI12_21(%rip), %xmm2
	ucomisd	%xmm1, %xmm2
	jbe	.LBB12_448
	.loc	1 21483 0
	ucomisd	.LCPI12_22(%rip), %xmm0
	jbe	.LBB12_534
	movsd	.LCPI12_21(%rip), %xmm1
	ucomisd	%xmm0, %xmm1
	jbe	.LBB12_534
	cvttsd2si	%xmm0, %edx
.LBB12_448:
	.loc	1 21483 0
	leal	1050992(%rdx), %esi
	movzbl	(%rsi,%r13), %esi
	.loc	1 21515 0
	xorps	%xmm1, %xmm1
	cvtsi2sd	%edx, %xmm1
	orb	%bl, %sil
	subsd	%xmm1, %xmm0
	mulsd	%xmm4, %xmm0
	leal	1(%rcx), %edx
	movl	%edx, %r8d
	subl	%r14d, %r8d
	ucomisd	%xmm3, %xmm0
	movb	%sil, (%rcx,%r13)
	setnp	%dil
	sete	%sil
	cmpl	$1, %r8d
	jne	.LBB12_443
	andb	%dil, %sil
	andb	%al, %sil
	jne	.LBB12_443
	.loc	1 21589 0
	movb	$46, 1(%r13,%rcx)
	leal	2(%rcx), %edx
	jmp	.LBB12_443
.LBB12_451:
	movl	%r14d, %esi
	subl	-160(%rbp), %esi
	movq	-120(%rbp), %rax
	leal	(%rsi,%rax), %r14d
	movl	$2147483645, %eax
	subl	%r14d, %eax
	cmpl	-64(%rbp), %eax
	movl	-36(%rbp), %ecx
	jl	.LBB12_504
	.loc	1 0 0 is_stmt 0
	movq	%r15, %r12
	movq	%rsi, -136(%rbp)
	movq	-64(%rbp), %rax
	.loc	1 21589 0
	leal	2(%rax), %ebx
	movl	%edx, %esi
	subl	-176(%rbp), %esi
	subl	-240(%rbp), %edx
	addl	$798, %edx
	cmpl	%eax, %edx
	cmovgel	%esi, %ebx
	testl	%eax, %eax
	movl	%esi, -64(%rbp)
	cmovel	%esi, %ebx
	addl	%ebx, %r14d
	andl	$73728, -88(%rbp)
	jne	.LBB12_457
	.loc	1 0 0
	movl	-92(%rbp), %r15d
	.loc	1 21589 0
	subl	%r14d, %r15d
	jle	.LBB12_457
	cmpl	$256, %r15d
	movl	$256, %edx
	cmovbl	%r15d, %edx
	movl	-56(%rbp), %edi
	.loc	1 21723 0 is_stmt 1
	movl	$32, %esi
	callq	f52
	movq	-48(%rbp), %r10
	.loc	1 21589 0
	cmpl	$256, %r15d
	.loc	1 21729 0
	jae	.LBB12_482
.LBB12_455:
	.loc	1 21787 0
	testb	$32, (%r13,%r10)
	movl	-52(%rbp), %r9d
	movq	-80(%rbp), %r11
	movl	-36(%rbp), %ecx
	jne	.LBB12_457
	.loc	1 0 0 is_stmt 0
	movl	-56(%rbp), %edi
	.loc	1 21805 0 is_stmt 1
	movl	%r15d, %esi
	movl	%r10d, %edx
	callq	f42
	movl	-36(%rbp), %ecx
	movq	-80(%rbp), %r11
	movl	-52(%rbp), %r9d
	movq	-48(%rbp), %r10
.LBB12_457:
	.loc	1 21817 0
	testb	$32, (%r13,%r10)
	jne	.LBB12_459
	.loc	1 21831 0
	movl	%r12d, %edi
	movq	-120(%rbp), %rsi
	movl	%r10d, %edx
	callq	f42
	movl	-36(%rbp), %ecx
	movq	-80(%rbp), %r11
	movl	-52(%rbp), %r9d
	movq	-48(%rbp), %r10
.LBB12_459:
	.loc	1 21837 0
	cmpl	$65536, -88(%rbp)
	movl	-92(%rbp), %r12d
	jne	.LBB12_464
	movl	%r12d, %r15d
	subl	%r14d, %r15d
	jle	.LBB12_464
	cmpl	$256, %r15d
	movl	$256, %edx
	cmovbl	%r15d, %edx
	movl	-56(%rbp), %edi
	.loc	1 21884 0
	movl	$48, %esi
	callq	f52
	movq	-48(%rbp), %r10
	.loc	1 21837 0
	cmpl	$256, %r15d
	.loc	1 21890 0
	jae	.LBB12_485
.LBB12_462:
	.loc	1 21948 0
	testb	$32, (%r13,%r10)
	movl	-52(%rbp), %r9d
	movq	-80(%rbp), %r11
	movl	-36(%rbp), %ecx
	jne	.LBB12_464
	.loc	1 0 0 is_stmt 0
	movl	-56(%rbp), %edi
	.loc	1 21966 0 is_stmt 1
	movl	%r15d, %esi
	movl	%r10d, %edx
	callq	f42
	movl	-36(%rbp), %ecx
	movq	-80(%rbp), %r11
	movl	-52(%rbp), %r9d
	movq	-48(%rbp), %r10
.LBB12_464:
	.loc	1 21978 0
	testb	$32, (%r13,%r10)
	movq	-176(%rbp), %rdi
	movl	-64(%rbp), %r15d
	jne	.LBB12_466
	.loc	1 21996 0
	movl	%r15d, %esi
	movl	%r10d, %edx
	callq	f42
	movl	-36(%rbp), %ecx
	movq	-80(%rbp), %r11
	movl	-52(%rbp), %r9d
	movq	-48(%rbp), %r10
.LBB12_466:
	.loc	1 22002 0
	subl	%r15d, %ebx
	testl	%ebx, %ebx
	jle	.LBB12_470
	cmpl	$256, %ebx
	movl	$256, %edx
	cmovbl	%ebx, %edx
	movl	-56(%rbp), %edi
	.loc	1 22040 0
	movl	$48, %esi
	callq	f52
	movq	-48(%rbp), %r10
	.loc	1 22002 0
	cmpl	$256, %ebx
	.loc	1 22046 0
	jae	.LBB12_479
.LBB12_468:
	.loc	1 22104 0
	testb	$32, (%r13,%r10)
	movl	-52(%rbp), %r9d
	movq	-80(%rbp), %r11
	movl	-36(%rbp), %ecx
	jne	.LBB12_470
	.loc	1 0 0 is_stmt 0
	movl	-56(%rbp), %edi
	.loc	1 22122 0 is_stmt 1
	movl	%ebx, %esi
	movl	%r10d, %edx
	callq	f42
	movl	-36(%rbp), %ecx
	movq	-80(%rbp), %r11
	movl	-52(%rbp), %r9d
	movq	-48(%rbp), %r10
.LBB12_470:
	.loc	1 22134 0
	testb	$32, (%r13,%r10)
	jne	.LBB12_472
	.loc	1 0 0 is_stmt 0
	movq	-160(%rbp), %rdi
	movq	-136(%rbp), %rsi
	.loc	1 22148 0 is_stmt 1
	movl	%r10d, %edx
	callq	f42
	movl	-36(%rbp), %ecx
	movq	-80(%rbp), %r11
	movl	-52(%rbp), %r9d
	movq	-48(%rbp), %r10
.LBB12_472:
	.loc	1 22154 0
	cmpl	$8192, -88(%rbp)
	jne	.LBB12_477
	movl	%r12d, %ebx
	subl	%r14d, %ebx
	jle	.LBB12_477
	cmpl	$256, %ebx
	movl	$256, %edx
	cmovbl	%ebx, %edx
	movl	-56(%rbp), %edi
	.loc	1 22201 0
	movl	$32, %esi
	callq	f52
	movl	-36(%rbp), %ecx
	movq	-80(%rbp), %r11
	movl	-52(%rbp), %r9d
	movq	-48(%rbp), %r10
	.loc	1 22154 0
	cmpl	$256, %ebx
	jae	.LBB12_488
.LBB12_475:
	.loc	1 0 0 is_stmt 0
	testb	$32, (%r13,%r10)
	jne	.LBB12_477
	movl	-56(%rbp), %edi
	movl	%ebx, %esi
	movl	%r10d, %edx
	movl	%ecx, %ebx
	callq	f42
	movl	%ebx, %ecx
	movq	-80(%rbp), %r11
	movl	-52(%rbp), %r9d
	movq	-48(%rbp), %r10
.LBB12_477:
	cmpl	%r14d, %r12d
	cmovgl	%r12d, %r14d
	.loc	1 22289 0 is_stmt 1
	testl	%r14d, %r14d
	jns	.LBB12_2
	jmp	.LBB12_504
	.loc	1 0 0 is_stmt 0
.Ltmp122:
	.p2align	4
.LBB12_478:
	.loc	1 22084 0 is_stmt 1
	addl	$-256, %ebx
	cmpl	$255, %ebx
	jbe	.LBB12_468
.LBB12_479:
	.loc	1 22059 0
	testb	$32, (%r13,%r10)
	jne	.LBB12_478
	.loc	1 0 0 is_stmt 0
	movl	-56(%rbp), %edi
	.loc	1 22078 0 is_stmt 1
	movl	$256, %esi
	movl	%r10d, %edx
	callq	f42
	movq	-48(%rbp), %r10
	.loc	1 22084 0
	jmp	.LBB12_478
	.loc	1 0 0 is_stmt 0
.Ltmp123:
	.p2align	4
.LBB12_481:
	.loc	1 21767 0 is_stmt 1
	addl	$-256, %r15d
	cmpl	$255, %r15d
	jbe	.LBB12_455
.LBB12_482:
	.loc	1 21742 0
	testb	$32, (%r13,%r10)
	jne	.LBB12_481
	.loc	1 0 0 is_stmt 0
	movl	-56(%rbp), %edi
	.loc	1 21761 0 is_stmt 1
	movl	$256, %esi
	movl	%r10d, %edx
	callq	f42
	movq	-48(%rbp), %r10
	.loc	1 21767 0
	jmp	.LBB12_481
	.loc	1 0 0 is_stmt 0
.Ltmp124:
	.p2align	4
.LBB12_484:
	.loc	1 21928 0 is_stmt 1
	addl	$-256, %r15d
	cmpl	$255, %r15d
	jbe	.LBB12_462
.LBB12_485:
	.loc	1 21903 0
	testb	$32, (%r13,%r10)
	jne	.LBB12_484
	.loc	1 0 0 is_stmt 0
	movl	-56(%rbp), %edi
	.loc	1 21922 0 is_stmt 1
	movl	$256, %esi
	movl	%r10d, %edx
	callq	f42
	movq	-48(%rbp), %r10
	.loc	1 21928 0
	jmp	.LBB12_484
	.loc	1 0 0 is_stmt 0
.Ltmp125:
	.p2align	4
.LBB12_487:
	.loc	1 22245 0 is_stmt 1
	addl	$-256, %ebx
	cmpl	$255, %ebx
	jbe	.LBB12_475
.LBB12_488:
	.loc	1 22220 0
	testb	$32, (%r13,%r10)
	jne	.LBB12_487
	.loc	1 0 0 is_stmt 0
	movl	-56(%rbp), %edi
	.loc	1 22239 0 is_stmt 1
	movl	$256, %esi
	movl	%r10d, %edx
	callq	f42
	movl	-36(%rbp), %ecx
	movq	-80(%rbp), %r11
	movl	-52(%rbp), %r9d
	movq	-48(%rbp), %r10
	.loc	1 22245 0
	jmp	.LBB12_487
.LBB12_490:
	.loc	1 0 0 is_stmt 0
	movq	-104(%rbp), %rax
	.loc	1 15271 0 is_stmt 1
	movl	56(%r13,%rax), %eax
	.loc	1 15276 0
	movw	%r9w, (%rax,%r13)
	movl	-36(%rbp), %ecx
	.loc	1 15217 0
	jmp	.LBB12_2
.LBB12_491:
	.loc	1 0 0 is_stmt 0
	movq	-104(%rbp), %rax
	.loc	1 15284 0 is_stmt 1
	movl	56(%r13,%rax), %eax
	.loc	1 15289 0
	movb	%r9b, (%rax,%r13)
	movl	-36(%rbp), %ecx
	.loc	1 15217 0
	jmp	.LBB12_2
.LBB12_492:
	.loc	1 18252 0
	addl	$-4100, %r8d
	movq	-48(%rbp), %r10
	movq	-64(%rbp), %r11
	jmp	.LBB12_494
.LBB12_493:
	.loc	1 18314 0
	movl	(%r8,%r13), %eax
	incl	%eax
	.loc	1 18322 0
	movl	%eax, (%r8,%r13)
	movl	%r8d, %r9d
	addl	$-4, %r8d
	cmpl	$999999999, %eax
	jbe	.LBB12_423
.LBB12_494:
	.loc	1 18252 0
	leal	4(%r8), %eax
	.loc	1 18285 0
	movl	$0, (%rax,%r13)
	cmpl	%r15d, %r8d
	jae	.LBB12_493
	addl	$-4, %r15d
	.loc	1 18306 0
	movl	$0, (%r15,%r13)
	jmp	.LBB12_493
.LBB12_496:
	.loc	1 0 0 is_stmt 0
	movl	$10, %ecx
	movl	$-1, %r8d
.LBB12_497:
	.loc	1 18367 0 is_stmt 1
	incl	%ebx
	addl	%ecx, %ecx
	leal	(%rcx,%rcx,4), %ecx
	cmpl	%ecx, %eax
	jae	.LBB12_497
	jmp	.LBB12_292
.LBB12_498:
	.loc	1 0 0 is_stmt 0
	movl	-36(%rbp), %ecx
	.loc	1 15217 0 is_stmt 1
	jmp	.LBB12_2
.LBB12_499:
	.loc	1 0 0 is_stmt 0
	movl	$-27, %edx
	.loc	1 18602 0 is_stmt 1
	testl	$268435455, %ecx
	jne	.LBB12_327
	movl	%ecx, %esi
	subl	$-1610612736, %esi
	cmovbl	%ecx, %esi
	movl	$-28, %edx
	testl	%esi, %esi
	jne	.LBB12_327
	.loc	1 0 0 is_stmt 0
	movl	$-29, %edx
	.loc	1 18602 0
	testl	$805306368, %ecx
	jne	.LBB12_327
	.loc	1 0 0
	movl	$-30, %edx
	.loc	1 18602 0
	testl	$1073741824, %ecx
	jne	.LBB12_327
	movl	$8, %edi
	callq	wasmo5_rt_raise_inner@PLT
.LBB12_504:
	.loc	1 22317 0 is_stmt 1
	movl	$61, 1117040(%r13)
	jmp	.LBB12_532
.LBB12_505:
	.loc	1 0 0 is_stmt 0
	testl	%ecx, %ecx
	.loc	1 14186 0 is_stmt 1
	jne	.LBB12_533
	cmpl	$0, -140(%rbp)
	movq	-232(%rbp), %r14
	je	.LBB12_517
	.loc	1 0 0 is_stmt 0
	movq	-168(%rbp), %rax
	.loc	1 14218 0 is_stmt 1
	movl	4(%rax,%r13), %esi
	testl	%esi, %esi
	je	.LBB12_518
	.loc	1 0 0 is_stmt 0
	movq	-280(%rbp), %rbx
	.loc	1 14218 0
	leal	8(%rbx), %edi
	.loc	1 14241 0 is_stmt 1
	movl	%r14d, %edx
	callq	f48
	movq	-168(%rbp), %rax
	.loc	1 14251 0
	movl	8(%r13,%rax), %esi
	testl	%esi, %esi
	je	.LBB12_519
	leal	16(%rbx), %edi
	.loc	1 14274 0
	movl	%r14d, %edx
	callq	f48
	movq	-168(%rbp), %rax
	.loc	1 14284 0
	movl	12(%r13,%rax), %esi
	testl	%esi, %esi
	je	.LBB12_520
	leal	24(%rbx), %edi
	.loc	1 14307 0
	movl	%r14d, %edx
	callq	f48
	movq	-168(%rbp), %rax
	.loc	1 14317 0
	movl	16(%r13,%rax), %esi
	testl	%esi, %esi
	je	.LBB12_522
	leal	32(%rbx), %edi
	.loc	1 14340 0
	movl	%r14d, %edx
	callq	f48
	movq	-168(%rbp), %rax
	.loc	1 14350 0
	movl	20(%r13,%rax), %esi
	testl	%esi, %esi
	je	.LBB12_523
	leal	40(%rbx), %edi
	.loc	1 14373 0
	movl	%r14d, %edx
	callq	f48
	movq	-168(%rbp), %rax
	.loc	1 14383 0
	movl	24(%r13,%rax), %esi
	testl	%esi, %esi
	je	.LBB12_524
	leal	48(%rbx), %edi
	.loc	1 14406 0
	movl	%r14d, %edx
	callq	f48
	movq	-168(%rbp), %rax
	.loc	1 14416 0
	movl	28(%r13,%rax), %esi
	testl	%esi, %esi
	je	.LBB12_525
	leal	56(%rbx), %edi
	.loc	1 14439 0
	movl	%r14d, %edx
	callq	f48
	movq	-168(%rbp), %rax
	.loc	1 14449 0
	movl	32(%r13,%rax), %esi
	testl	%esi, %esi
	je	.LBB12_526
	leal	64(%rbx), %edi
	.loc	1 14473 0
	movl	%r14d, %edx
	callq	f48
	movq	-168(%rbp), %rax
	.loc	1 14483 0
	movl	36(%r13,%rax), %esi
	testl	%esi, %esi
	je	.LBB12_527
	addl	$72, %ebx
	.loc	1 14507 0
	movl	%ebx, %edi
	movl	%r14d, %edx
	callq	f48
	movl	$1, %r9d
	jmp	.LBB12_533
.LBB12_517:
	.loc	1 0 0 is_stmt 0
	xorl	%r9d, %r9d
	.loc	1 14962 0 is_stmt 1
	jmp	.LBB12_533
.LBB12_518:
	.loc	1 0 0 is_stmt 0
	movl	$4, %eax
	jmp	.LBB12_528
.LBB12_519:
	movl	$8, %eax
	.loc	1 14251 0 is_stmt 1
	jmp	.LBB12_528
.LBB12_520:
	.loc	1 0 0 is_stmt 0
	movl	$12, %eax
	.loc	1 14284 0 is_stmt 1
	jmp	.LBB12_528
.LBB12_522:
	.loc	1 0 0 is_stmt 0
	movl	$16, %eax
	.loc	1 14317 0 is_stmt 1
	jmp	.LBB12_528
.LBB12_523:
	.loc	1 0 0 is_stmt 0
	movl	$20, %eax
	.loc	1 14350 0 is_stmt 1
	jmp	.LBB12_528
.LBB12_524:
	.loc	1 0 0 is_stmt 0
	movl	$24, %eax
	.loc	1 14383 0 is_stmt 1
	jmp	.LBB12_528
.LBB12_525:
	.loc	1 0 0 is_stmt 0
	movl	$28, %eax
	.loc	1 14416 0 is_stmt 1
	jmp	.LBB12_528
.LBB12_526:
	.loc	1 0 0 is_stmt 0
	movl	$32, %eax
	.loc	1 14449 0 is_stmt 1
	jmp	.LBB12_528
.LBB12_527:
	.loc	1 0 0 is_stmt 0
	movl	$36, %eax
.LBB12_528:
	movl	$1, %r9d
	.p2align	4
.LBB12_529:
	movq	-168(%rbp), %rcx
	.loc	1 14534 0 is_stmt 1
	addl	%eax, %ecx
	cmpl	$0, (%rcx,%r13)
	jne	.LBB12_531
	addq	$4, %rax
	cmpq	$40, %rax
	jne	.LBB12_529
	jmp	.LBB12_533
.LBB12_531:
	.loc	1 20997 0
	movl	$28, 1117040(%r13)
.LBB12_532:
	.loc	1 0 0 is_stmt 0
	movl	$-1, %r9d
.LBB12_533:
	movq	-240(%rbp), %rax
	.loc	1 22317 0 is_stmt 1
	movl	%eax, -48(%r13)
	movl	%r9d, %eax
	.loc	1 22317 0 epilogue_begin is_stmt 0
	addq	$272, %rsp
	popq	%rbx
	popq	%r12
	popq	%r14
	popq	%r15
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.LBB12_534:
	.cfi_def_cfa %rbp, 16
	.loc	1 21483 0 is_stmt 1
	movl	$7, %edi
	callq	wasmo5_rt_raise_inner@PLT
.LBB12_535:
	.loc	1 18047 0
	movl	$8, %edi
	callq	wasmo5_rt_raise_inner@PLT
.Ltmp126:
.Lfunc_end12:
	.size	f47, .Lfunc_end12-f47
	.cfi_endproc
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI12_0:
	.long	.LBB12_75-.LJTI12_0
	.long	.LBB12_255-.LJTI12_0
	.long	.LBB12_129-.LJTI12_0
	.long	.LBB12_255-.LJTI12_0
	.long	.LBB12_75-.LJTI12_0
	.long	.LBB12_75-.LJTI12_0
	.long	.LBB12_75-.LJTI12_0
	.long	.LBB12_255-.LJTI12_0
	.long	.LBB12_255-.LJTI12_0
	.long	.LBB12_255-.LJTI12_0
	.long	.LBB12_255-.LJTI12_0
	.long	.LBB12_255-.LJTI12_0
	.long	.LBB12_255-.LJTI12_0
	.long	.LBB12_255-.LJTI12_0
	.long	.LBB12_255-.LJTI12_0
	.long	.LBB12_255-.LJTI12_0
	.long	.LBB12_255-.LJTI12_0
	.long	.LBB12_255-.LJTI12_0
	.long	.LBB12_138-.LJTI12_0
	.long	.LBB12_255-.LJTI12_0
	.long	.LBB12_255-.LJTI12_0
	.long	.LBB12_255-.LJTI12_0
	.long	.LBB12_255-.LJTI12_0
	.long	.LBB12_98-.LJTI12_0
	.long	.LBB12_255-.LJTI12_0
	.long	.LBB12_255-.LJTI12_0
	.long	.LBB12_255-.LJTI12_0
	.long	.LBB12_255-.LJTI12_0
	.long	.LBB12_255-.LJTI12_0
	.long	.LBB12_255-.LJTI12_0
	.long	.LBB12_255-.LJTI12_0
	.long	.LBB12_255-.LJTI12_0
	.long	.LBB12_75-.LJTI12_0
	.long	.LBB12_255-.LJTI12_0
	.long	.LBB12_130-.LJTI12_0
	.long	.LBB12_95-.LJTI12_0
	.long	.LBB12_75-.LJTI12_0
	.long	.LBB12_75-.LJTI12_0
	.long	.LBB12_75-.LJTI12_0
	.long	.LBB12_255-.LJTI12_0
	.long	.LBB12_95-.LJTI12_0
	.long	.LBB12_255-.LJTI12_0
	.long	.LBB12_255-.LJTI12_0
	.long	.LBB12_255-.LJTI12_0
	.long	.LBB12_115-.LJTI12_0
	.long	.LBB12_125-.LJTI12_0
	.long	.LBB12_120-.LJTI12_0
	.long	.LBB12_131-.LJTI12_0
	.long	.LBB12_255-.LJTI12_0
	.long	.LBB12_255-.LJTI12_0
	.long	.LBB12_114-.LJTI12_0
	.long	.LBB12_255-.LJTI12_0
	.long	.LBB12_128-.LJTI12_0
	.long	.LBB12_255-.LJTI12_0
	.long	.LBB12_255-.LJTI12_0
	.long	.LBB12_98-.LJTI12_0
.LJTI12_1:
	.long	.LBB12_127-.LJTI12_1
	.long	.LBB12_127-.LJTI12_1
	.long	.LBB12_420-.LJTI12_1
	.long	.LBB12_490-.LJTI12_1
	.long	.LBB12_491-.LJTI12_1
	.long	.LBB12_498-.LJTI12_1
	.long	.LBB12_127-.LJTI12_1
	.long	.LBB12_420-.LJTI12_1
.LJTI12_2:
	.long	.LBB12_431-.LJTI12_2
	.long	.LBB12_430-.LJTI12_2
	.long	.LBB12_113-.LJTI12_2
	.long	.LBB12_426-.LJTI12_2
	.long	.LBB12_425-.LJTI12_2
	.long	.LBB12_428-.LJTI12_2
	.long	.LBB12_429-.LJTI12_2
	.long	.LBB12_427-.LJTI12_2

	.text
	.p2align	4
	.type	f48,@function
f48:
.Lfunc_begin13:
	.loc	1 22346 0
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
.Ltmp127:
	.loc	1 22390 0 prologue_end
	addl	$-9, %esi
	cmpl	$17, %esi
	ja	.LBB13_12
	.loc	1 0 0 is_stmt 0
	movl	%edx, %ecx
	movl	%edi, %eax
	leaq	.LJTI13_0(%rip), %rdi
	.loc	1 22390 0
	movslq	(%rdi,%rsi,4), %rdx
	addq	%rdi, %rdx
	jmpq	*%rdx
.LBB13_8:
	.loc	1 0 0
	movl	(%rcx,%r13), %edx
	leal	4(%rdx), %esi
	movl	%esi, (%rcx,%r13)
	movl	(%rdx,%r13), %ecx
	movq	%rcx, (%rax,%r13)
.LBB13_12:
	.loc	1 22904 0 epilogue_begin is_stmt 1
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.LBB13_6:
	.cfi_def_cfa %rbp, 16
	.loc	1 0 0 is_stmt 0
	movl	(%rcx,%r13), %edx
	addl	$7, %edx
	andl	$-8, %edx
	movl	%edx, %esi
	addl	$8, %esi
	movl	%esi, (%rcx,%r13)
	movq	(%rdx,%r13), %rcx
	movq	%rcx, (%rax,%r13)
	.loc	1 22904 0 epilogue_begin is_stmt 1
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.LBB13_7:
	.cfi_def_cfa %rbp, 16
	.loc	1 0 0 is_stmt 0
	movl	(%rcx,%r13), %edx
	leal	4(%rdx), %esi
	movl	%esi, (%rcx,%r13)
	movslq	(%rdx,%r13), %rcx
	movq	%rcx, (%rax,%r13)
	.loc	1 22904 0 epilogue_begin is_stmt 1
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.LBB13_9:
	.cfi_def_cfa %rbp, 16
	.loc	1 22845 0
	movl	(%rcx,%r13), %edx
	addl	$7, %edx
	andl	$-8, %edx
	movl	%edx, %esi
	addl	$8, %esi
	.loc	1 22859 0
	movl	%esi, (%rcx,%r13)
	.loc	1 22866 0
	movsd	(%rdx,%r13), %xmm0
	.loc	1 22869 0
	movsd	%xmm0, (%rax,%r13)
	.loc	1 22904 0 epilogue_begin
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.LBB13_4:
	.cfi_def_cfa %rbp, 16
	.loc	1 22611 0
	movl	(%rcx,%r13), %edx
	leal	4(%rdx), %esi
	.loc	1 22619 0
	movl	%esi, (%rcx,%r13)
	.loc	1 22626 0
	movsbq	(%rdx,%r13), %rcx
	.loc	1 22629 0
	movq	%rcx, (%rax,%r13)
	.loc	1 22904 0 epilogue_begin
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.LBB13_2:
	.cfi_def_cfa %rbp, 16
	.loc	1 22557 0
	movl	(%rcx,%r13), %edx
	leal	4(%rdx), %esi
	.loc	1 22565 0
	movl	%esi, (%rcx,%r13)
	.loc	1 22572 0
	movswq	(%rdx,%r13), %rcx
	.loc	1 22575 0
	movq	%rcx, (%rax,%r13)
	.loc	1 22904 0 epilogue_begin
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.LBB13_5:
	.cfi_def_cfa %rbp, 16
	.loc	1 22638 0
	movl	(%rcx,%r13), %edx
	leal	4(%rdx), %esi
	.loc	1 22646 0
	movl	%esi, (%rcx,%r13)
	.loc	1 22653 0
	movzbl	(%rdx,%r13), %ecx
	.loc	1 22656 0
	movq	%rcx, (%rax,%r13)
	.loc	1 22904 0 epilogue_begin
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.LBB13_11:
	.cfi_def_cfa %rbp, 16
	.loc	1 22886 0
	movl	(%rcx,%r13), %edx
	leal	4(%rdx), %esi
	.loc	1 22894 0
	movl	%esi, (%rcx,%r13)
	.loc	1 22901 0
	movl	(%rdx,%r13), %ecx
	.loc	1 22904 0
	movl	%ecx, (%rax,%r13)
	.loc	1 22904 0 epilogue_begin is_stmt 0
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.LBB13_3:
	.cfi_def_cfa %rbp, 16
	.loc	1 22584 0 is_stmt 1
	movl	(%rcx,%r13), %edx
	leal	4(%rdx), %esi
	.loc	1 22592 0
	movl	%esi, (%rcx,%r13)
	.loc	1 22599 0
	movzwl	(%rdx,%r13), %ecx
	.loc	1 22602 0
	movq	%rcx, (%rax,%r13)
	.loc	1 22904 0 epilogue_begin
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.LBB13_10:
	.cfi_def_cfa %rbp, 16
	.loc	1 22874 0
	callq	f50
.Ltmp128:
.Lfunc_end13:
	.size	f48, .Lfunc_end13-f48
	.cfi_endproc
	.section	.rodata,"a",@progbits
	.p2align	2, 0x0
.LJTI13_0:
	.long	.LBB13_11-.LJTI13_0
	.long	.LBB13_7-.LJTI13_0
	.long	.LBB13_8-.LJTI13_0
	.long	.LBB13_6-.LJTI13_0
	.long	.LBB13_7-.LJTI13_0
	.long	.LBB13_8-.LJTI13_0
	.long	.LBB13_2-.LJTI13_0
	.long	.LBB13_3-.LJTI13_0
	.long	.LBB13_4-.LJTI13_0
	.long	.LBB13_5-.LJTI13_0
	.long	.LBB13_6-.LJTI13_0
	.long	.LBB13_8-.LJTI13_0
	.long	.LBB13_6-.LJTI13_0
	.long	.LBB13_6-.LJTI13_0
	.long	.LBB13_7-.LJTI13_0
	.long	.LBB13_8-.LJTI13_0
	.long	.LBB13_9-.LJTI13_0
	.long	.LBB13_10-.LJTI13_0

	.text
	.p2align	4
	.type	f49,@function
f49:
.Lfunc_begin14:
	.loc	1 22910 0
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r12
	pushq	%rbx
	.cfi_offset %rbx, -48
	.cfi_offset %r12, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	movl	%esi, %ebx
.Ltmp129:
	.loc	1 22910 0 prologue_end
	movl	-48(%r13), %r12d
	leal	-256(%r12), %r14d
	movl	%r14d, -48(%r13)
	subl	%edx, %ebx
	jle	.LBB14_4
	movl	%edi, %r15d
	cmpl	$256, %ebx
	movl	$256, %edx
	cmovbl	%ebx, %edx
	.loc	1 22972 0
	movl	%r14d, %edi
	movl	$48, %esi
	callq	f52
	.loc	1 22910 0
	cmpl	$256, %ebx
	.loc	1 22972 0
	jae	.LBB14_5
.LBB14_2:
	.loc	1 23033 0
	testb	$32, (%r15,%r13)
	jne	.LBB14_4
	.loc	1 23047 0
	movl	%r14d, %edi
	movl	%ebx, %esi
	movl	%r15d, %edx
	callq	f42
.LBB14_4:
	.loc	1 23053 0
	movl	%r12d, -48(%r13)
	.loc	1 23053 0 epilogue_begin is_stmt 0
	popq	%rbx
	popq	%r12
	popq	%r14
	popq	%r15
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
	.loc	1 0 0
.Ltmp130:
	.p2align	4
.LBB14_6:
	.cfi_def_cfa %rbp, 16
	.loc	1 23013 0 is_stmt 1
	addl	$-256, %ebx
	cmpl	$255, %ebx
	jbe	.LBB14_2
.LBB14_5:
	.loc	1 22992 0
	testb	$32, (%r13,%r15)
	jne	.LBB14_6
	.loc	1 23007 0
	movl	%r14d, %edi
	movl	$256, %esi
	movl	%r15d, %edx
	callq	f42
	.loc	1 23013 0
	jmp	.LBB14_6
.Ltmp131:
.Lfunc_end14:
	.size	f49, .Lfunc_end14-f49
	.cfi_endproc

	.p2align	4
	.type	f50,@function
f50:
.Lfunc_begin15:
	.loc	1 23069 0
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
.Ltmp132:
	.loc	1 23082 0 prologue_end
	callq	f45
	.loc	1 23089 0
	callq	f18
.Ltmp133:
.Lfunc_end15:
	.size	f50, .Lfunc_end15-f50
	.cfi_endproc

	.p2align	4
	.type	f51,@function
f51:
.Lfunc_begin16:
	.loc	1 23098 0
	.cfi_startproc
	pushq	%r15
	.cfi_def_cfa_offset 16
	pushq	%r14
	.cfi_def_cfa_offset 24
	pushq	%rbx
	.cfi_def_cfa_offset 32
	.cfi_offset %rbx, -32
	.cfi_offset %r14, -24
	.cfi_offset %r15, -16
	movq	%r13, %rcx
.Ltmp134:
	.loc	1 23098 0 prologue_end
	movl	%esi, %r9d
	movl	%edi, %eax
	testb	$3, %sil
	je	.LBB16_9
	.loc	1 0 0 is_stmt 0
	xorl	%r8d, %r8d
	.loc	1 23098 0
	testl	%edx, %edx
	je	.LBB16_10
	.loc	1 23122 0 is_stmt 1
	movzbl	(%r9,%rcx), %esi
	.loc	1 23125 0
	movb	%sil, (%rax,%rcx)
	leal	-1(%rdx), %r10d
	leal	1(%rax), %edi
	leal	1(%r9), %esi
	testb	$3, %sil
	je	.LBB16_19
	testl	%r10d, %r10d
	je	.LBB16_11
	.loc	1 23164 0
	movzbl	1(%rcx,%r9), %esi
	.loc	1 23167 0
	movb	%sil, 1(%rcx,%rax)
	leal	-2(%rdx), %r10d
	leal	2(%rax), %edi
	leal	2(%r9), %esi
	testb	$3, %sil
	je	.LBB16_19
	testl	%r10d, %r10d
	je	.LBB16_11
	.loc	1 23206 0
	movzbl	2(%rcx,%r9), %esi
	.loc	1 23209 0
	movb	%sil, 2(%rcx,%rax)
	leal	-3(%rdx), %r10d
	leal	3(%rax), %edi
	leal	3(%r9), %esi
	testb	$3, %sil
	je	.LBB16_19
	testl	%r10d, %r10d
	je	.LBB16_11
	.loc	1 23248 0
	movzbl	3(%rcx,%r9), %esi
	.loc	1 23251 0
	movb	%sil, 3(%rcx,%rax)
	addl	$-4, %edx
	leal	4(%rax), %edi
	leal	4(%r9), %esi
	movl	%edx, %r8d
	movl	%edi, %edx
	andl	$3, %edx
	jne	.LBB16_12
	jmp	.LBB16_20
.LBB16_9:
	.loc	1 0 0 is_stmt 0
	movq	%r9, %rsi
	movq	%rax, %rdi
	movl	%edx, %r8d
	.loc	1 23251 0 is_stmt 1
	movl	%edi, %edx
	andl	$3, %edx
	jne	.LBB16_12
.LBB16_20:
	cmpl	$16, %r8d
	jae	.LBB16_22
	.loc	1 0 0 is_stmt 0
	movl	%r8d, %edx
	.loc	1 23251 0
	jmp	.LBB16_37
.LBB16_10:
	.loc	1 0 0
	movq	%r9, %rsi
	movq	%rax, %rdi
.LBB16_11:
	.loc	1 23251 0 is_stmt 1
	movl	%edi, %edx
	andl	$3, %edx
	je	.LBB16_20
.LBB16_12:
	.loc	1 23557 0
	cmpl	$32, %r8d
	jae	.LBB16_14
	.loc	1 0 0 is_stmt 0
	movl	%r8d, %edx
	.loc	1 24150 0 is_stmt 1
	cmpl	$16, %edx
	jb	.LBB16_28
.LBB16_27:
	.loc	1 24205 0
	movzbl	(%rsi,%rcx), %r8d
	.loc	1 24208 0
	movb	%r8b, (%rdi,%rcx)
	.loc	1 24215 0
	movl	1(%rsi,%rcx), %r8d
	.loc	1 24218 0
	movl	%r8d, 1(%rdi,%rcx)
	.loc	1 24225 0
	movq	5(%rsi,%rcx), %r8
	.loc	1 24228 0
	movq	%r8, 5(%rdi,%rcx)
	.loc	1 24235 0
	movzwl	13(%rsi,%rcx), %r8d
	.loc	1 24238 0
	movw	%r8w, 13(%rdi,%rcx)
	.loc	1 24245 0
	movzbl	15(%rsi,%rcx), %r8d
	.loc	1 24248 0
	movb	%r8b, 15(%rdi,%rcx)
	addl	$16, %edi
	addl	$16, %esi
.LBB16_28:
	.loc	1 24248 0
	testb	$8, %dl
	jne	.LBB16_30
	.loc	1 24283 0
	testb	$4, %dl
	jne	.LBB16_31
	jmp	.LBB16_41
.LBB16_14:
	.loc	1 0 0 is_stmt 0
	movl	(%rsi,%rcx), %ebx
	.loc	1 23605 0 is_stmt 1
	cmpl	$3, %edx
	je	.LBB16_24
	cmpl	$2, %edx
	jne	.LBB16_32
	.loc	1 23828 0
	movw	%bx, (%rcx,%rdi)
	leal	-2(%r8), %edx
	leal	2(%rdi), %r9d
	leal	4(%rsi), %r10d
	addl	$2, %edi
	.loc	1 0 0 is_stmt 0
.Ltmp135:
	.p2align	4
.LBB16_17:
	.loc	1 23868 0 is_stmt 1
	movl	%r10d, %r15d
	movl	(%r15,%rcx), %r14d
	shrdl	$16, %r14d, %ebx
	.loc	1 23882 0
	movl	%edi, %r11d
	movl	%ebx, (%r11,%rcx)
	.loc	1 23895 0
	movl	4(%r15,%rcx), %ebx
	shrdl	$16, %ebx, %r14d
	.loc	1 23909 0
	movl	%r14d, 4(%r11,%rcx)
	.loc	1 23922 0
	movl	8(%r15,%rcx), %r14d
	shrdl	$16, %r14d, %ebx
	.loc	1 23936 0
	movl	%ebx, 8(%r11,%rcx)
	.loc	1 23949 0
	movl	12(%r15,%rcx), %ebx
	shrdl	$16, %ebx, %r14d
	.loc	1 23963 0
	movl	%r14d, 12(%r11,%rcx)
	addl	$-16, %edx
	addl	$16, %r10d
	addl	$16, %edi
	cmpl	$17, %edx
	ja	.LBB16_17
	.loc	1 23828 0
	addl	$-20, %r8d
	andl	$-16, %r8d
	.loc	1 23963 0
	leal	(%r8,%r9), %edi
	addl	$16, %edi
	addl	%r8d, %esi
	addl	$18, %esi
	.loc	1 24150 0
	cmpl	$16, %edx
	jae	.LBB16_27
	jmp	.LBB16_28
.LBB16_30:
	.loc	1 24280 0
	movq	(%rsi,%rcx), %r8
	.loc	1 24283 0
	movq	%r8, (%rdi,%rcx)
	addl	$8, %edi
	addl	$8, %esi
	testb	$4, %dl
	je	.LBB16_41
.LBB16_31:
	.loc	1 24315 0
	movl	(%rsi,%rcx), %r8d
	.loc	1 24318 0
	movl	%r8d, (%rdi,%rcx)
	addl	$4, %edi
	addl	$4, %esi
	jmp	.LBB16_41
.LBB16_19:
	.loc	1 0 0 is_stmt 0
	movl	%r10d, %r8d
	.loc	1 23251 0 is_stmt 1
	movl	%edi, %edx
	andl	$3, %edx
	jne	.LBB16_12
	jmp	.LBB16_20
.LBB16_22:
	leal	-16(%r8), %edx
	testb	$16, %dl
	jne	.LBB16_35
	.loc	1 23335 0
	movq	(%rsi,%rcx), %r8
	.loc	1 23338 0
	movq	%r8, (%rdi,%rcx)
	.loc	1 23345 0
	movq	8(%rsi,%rcx), %r8
	.loc	1 23348 0
	movq	%r8, 8(%rdi,%rcx)
	addl	$16, %edi
	addl	$16, %esi
	cmpl	$16, %edx
	jae	.LBB16_36
	jmp	.LBB16_37
.LBB16_24:
	.loc	1 24015 0
	movb	%bl, (%rcx,%rdi)
	leal	-1(%r8), %edx
	leal	1(%rdi), %r9d
	leal	4(%rsi), %r10d
	incl	%edi
	.loc	1 0 0 is_stmt 0
.Ltmp136:
	.p2align	4
.LBB16_25:
	.loc	1 24055 0 is_stmt 1
	movl	%r10d, %r15d
	movl	(%r15,%rcx), %r14d
	shrdl	$8, %r14d, %ebx
	.loc	1 24069 0
	movl	%edi, %r11d
	movl	%ebx, (%r11,%rcx)
	.loc	1 24082 0
	movl	4(%r15,%rcx), %ebx
	shrdl	$8, %ebx, %r14d
	.loc	1 24096 0
	movl	%r14d, 4(%r11,%rcx)
	.loc	1 24109 0
	movl	8(%r15,%rcx), %r14d
	shrdl	$8, %r14d, %ebx
	.loc	1 24123 0
	movl	%ebx, 8(%r11,%rcx)
	.loc	1 24136 0
	movl	12(%r15,%rcx), %ebx
	shrdl	$8, %ebx, %r14d
	.loc	1 24150 0
	movl	%r14d, 12(%r11,%rcx)
	addl	$-16, %edx
	addl	$16, %r10d
	addl	$16, %edi
	cmpl	$18, %edx
	ja	.LBB16_25
	.loc	1 24015 0
	addl	$-20, %r8d
	andl	$-16, %r8d
	.loc	1 24150 0
	leal	(%r8,%r9), %edi
	addl	$16, %edi
	addl	%r8d, %esi
	addl	$17, %esi
	cmpl	$16, %edx
	jb	.LBB16_28
	jmp	.LBB16_27
.LBB16_32:
	.loc	1 23621 0
	movb	%bl, (%rcx,%rdi)
	movl	%ebx, %edx
	shrl	$16, %edx
	.loc	1 23631 0
	movb	%dl, 2(%rcx,%rdi)
	.loc	1 23641 0
	movb	%bh, 1(%rcx,%rdi)
	leal	-3(%r8), %edx
	leal	3(%rdi), %r9d
	leal	4(%rsi), %r10d
	addl	$3, %edi
	.loc	1 0 0 is_stmt 0
.Ltmp137:
	.p2align	4
.LBB16_33:
	.loc	1 23681 0 is_stmt 1
	movl	%r10d, %r15d
	movl	(%r15,%rcx), %r14d
	shrdl	$24, %r14d, %ebx
	.loc	1 23695 0
	movl	%edi, %r11d
	movl	%ebx, (%r11,%rcx)
	.loc	1 23708 0
	movl	4(%r15,%rcx), %ebx
	shrdl	$24, %ebx, %r14d
	.loc	1 23722 0
	movl	%r14d, 4(%r11,%rcx)
	.loc	1 23735 0
	movl	8(%r15,%rcx), %r14d
	shrdl	$24, %r14d, %ebx
	.loc	1 23749 0
	movl	%ebx, 8(%r11,%rcx)
	.loc	1 23762 0
	movl	12(%r15,%rcx), %ebx
	shrdl	$24, %ebx, %r14d
	.loc	1 23776 0
	movl	%r14d, 12(%r11,%rcx)
	addl	$-16, %edx
	addl	$16, %r10d
	addl	$16, %edi
	cmpl	$16, %edx
	ja	.LBB16_33
	.loc	1 23641 0
	addl	$-20, %r8d
	andl	$-16, %r8d
	.loc	1 23776 0
	leal	(%r8,%r9), %edi
	addl	$16, %edi
	addl	%r8d, %esi
	addl	$19, %esi
	.loc	1 24150 0
	cmpl	$16, %edx
	jae	.LBB16_27
	jmp	.LBB16_28
.LBB16_35:
	.loc	1 0 0 is_stmt 0
	movl	%r8d, %edx
	.p2align	4
.LBB16_36:
	.loc	1 23383 0 is_stmt 1
	movq	(%rsi,%rcx), %r8
	.loc	1 23386 0
	movq	%r8, (%rdi,%rcx)
	.loc	1 23399 0
	movq	8(%rsi,%rcx), %r8
	.loc	1 23402 0
	movq	%r8, 8(%rdi,%rcx)
	.loc	1 23415 0
	movq	16(%rsi,%rcx), %r8
	.loc	1 23418 0
	movq	%r8, 16(%rdi,%rcx)
	.loc	1 23431 0
	movq	24(%rsi,%rcx), %r8
	.loc	1 23434 0
	movq	%r8, 24(%rdi,%rcx)
	addl	$32, %edi
	addl	$32, %esi
	addl	$-32, %edx
	cmpl	$15, %edx
	ja	.LBB16_36
.LBB16_37:
	.loc	1 23434 0
	cmpl	$8, %edx
	jb	.LBB16_39
	.loc	1 23484 0
	movq	(%rsi,%rcx), %r8
	.loc	1 23487 0
	movq	%r8, (%rdi,%rcx)
	addl	$8, %esi
	addl	$8, %edi
.LBB16_39:
	.loc	1 23487 0
	testb	$4, %dl
	je	.LBB16_41
	.loc	1 23519 0
	movl	(%rsi,%rcx), %r8d
	.loc	1 23522 0
	movl	%r8d, (%rdi,%rcx)
	addl	$4, %esi
	addl	$4, %edi
.LBB16_41:
	.loc	1 0 0 is_stmt 0
	testb	$2, %dl
	jne	.LBB16_44
	testb	$1, %dl
	je	.LBB16_43
.LBB16_45:
	.loc	1 24384 0 is_stmt 1
	movzbl	(%rsi,%rcx), %edx
	.loc	1 24387 0
	movb	%dl, (%rdi,%rcx)
.LBB16_43:
	.loc	1 24387 0 epilogue_begin is_stmt 0
	popq	%rbx
	.cfi_def_cfa_offset 24
	popq	%r14
	.cfi_def_cfa_offset 16
	popq	%r15
	.cfi_def_cfa_offset 8
	retq
.LBB16_44:
	.cfi_def_cfa_offset 32
	.loc	1 0 0
	movzwl	(%rsi,%rcx), %r8d
	movw	%r8w, (%rdi,%rcx)
	addl	$2, %edi
	addl	$2, %esi
	testb	$1, %dl
	je	.LBB16_43
	jmp	.LBB16_45
.Ltmp138:
.Lfunc_end16:
	.size	f51, .Lfunc_end16-f51
	.cfi_endproc

	.p2align	4
	.type	f52,@function
f52:
.Lfunc_begin17:
	.cfi_startproc
	.loc	1 24395 0 prologue_end is_stmt 1
	movl	%edi, %eax
	testl	%edx, %edx
	je	.LBB17_9
	.loc	1 24411 0
	movb	%sil, (%rax,%r13)
	leal	(%rdx,%rax), %ecx
	decl	%ecx
	.loc	1 24426 0
	movb	%sil, (%rcx,%r13)
	cmpl	$3, %edx
	jb	.LBB17_9
	.loc	1 0 0 is_stmt 0
	leal	(%rdx,%rax), %ecx
	.loc	1 24440 0 is_stmt 1
	movb	%sil, 2(%r13,%rax)
	.loc	1 24447 0
	movb	%sil, 1(%r13,%rax)
	leal	-3(%rcx), %edi
	.loc	1 24457 0
	movb	%sil, (%rdi,%r13)
	.loc	1 24467 0
	movb	%sil, 1(%rdi,%r13)
	cmpl	$7, %edx
	jb	.LBB17_9
	.loc	1 24481 0
	movb	%sil, 3(%r13,%rax)
	addl	$-4, %ecx
	.loc	1 24491 0
	movb	%sil, (%rcx,%r13)
	cmpl	$9, %edx
	jb	.LBB17_9
	movl	%eax, %edi
	negl	%edi
	andl	$3, %edi
	leal	(%rdi,%rax), %ecx
	imull	$16843009, %esi, %esi
	.loc	1 24530 0
	movl	%esi, (%rcx,%r13)
	subl	%edi, %edx
	andl	$-4, %edx
	leal	(%rdx,%rcx), %edi
	addl	$-4, %edi
	.loc	1 24553 0
	movl	%esi, (%rdi,%r13)
	cmpl	$9, %edx
	jb	.LBB17_9
	.loc	1 0 0 is_stmt 0
	movl	%ecx, %edi
	addl	%edx, %edi
	.loc	1 24567 0 is_stmt 1
	movl	%esi, 8(%r13,%rcx)
	.loc	1 24574 0
	movl	%esi, 4(%r13,%rcx)
	leal	-8(%rdi), %r8d
	.loc	1 24584 0
	movl	%esi, (%r8,%r13)
	leal	-12(%rdi), %r8d
	.loc	1 24594 0
	movl	%esi, (%r8,%r13)
	cmpl	$25, %edx
	jb	.LBB17_9
	.loc	1 24629 0
	movd	%esi, %xmm0
	pshufd	$0, %xmm0, %xmm0
	movdqu	%xmm0, 12(%r13,%rcx)
	leal	-16(%rdi), %r8d
	.loc	1 24639 0
	movl	%esi, (%r8,%r13)
	leal	-20(%rdi), %r8d
	.loc	1 24649 0
	movl	%esi, (%r8,%r13)
	leal	-24(%rdi), %r8d
	.loc	1 24659 0
	movl	%esi, (%r8,%r13)
	addl	$-28, %edi
	.loc	1 24669 0
	movl	%esi, (%rdi,%r13)
	movl	%ecx, %edi
	andl	$4, %edi
	orl	$24, %edi
	subl	%edi, %edx
	cmpl	$32, %edx
	jb	.LBB17_9
	movq	%rsi, %r8
	shlq	$32, %r8
	orq	%rsi, %r8
	addl	%ecx, %edi
	.loc	1 0 0 is_stmt 0
.Ltmp139:
	.p2align	4
.LBB17_8:
	.loc	1 24717 0 is_stmt 1
	movq	%r8, (%rdi,%r13)
	.loc	1 24727 0
	movq	%r8, 24(%rdi,%r13)
	.loc	1 24737 0
	movq	%r8, 16(%rdi,%r13)
	.loc	1 24747 0
	movq	%r8, 8(%rdi,%r13)
	addl	$32, %edi
	addl	$-32, %edx
	cmpl	$31, %edx
	ja	.LBB17_8
.LBB17_9:
	retq
.Ltmp140:
.Lfunc_end17:
	.size	f52, .Lfunc_end17-f52
	.cfi_endproc

	.p2align	4
	.type	f55,@function
f55:
.Lfunc_begin18:
	.loc	1 25324 0
	.cfi_startproc
	movl	%esi, %eax
.Ltmp141:
	.loc	1 24953 0 prologue_end
	movl	%edi, %ecx
	movq	%rcx, %rsi
	movl	%eax, %edx
	testb	$3, %dil
	je	.LBB18_20
	testl	%eax, %eax
	je	.LBB18_23
	.loc	1 24988 0
	cmpb	$0, (%rcx,%r13)
	movq	%rcx, %rsi
	movl	%eax, %edx
	je	.LBB18_6
	leal	-1(%rax), %edx
	leal	1(%rcx), %esi
	testb	$3, %sil
	je	.LBB18_20
	testl	%edx, %edx
	je	.LBB18_23
	.loc	1 25043 0
	cmpb	$0, 1(%r13,%rcx)
	je	.LBB18_6
	leal	-2(%rax), %edx
	leal	2(%rcx), %esi
	testb	$3, %sil
	je	.LBB18_20
	testl	%edx, %edx
	je	.LBB18_23
	.loc	1 25087 0
	cmpb	$0, 2(%r13,%rcx)
	je	.LBB18_6
	leal	-3(%rax), %edx
	leal	3(%rcx), %esi
	testb	$3, %sil
	je	.LBB18_20
	testl	%edx, %edx
	je	.LBB18_23
	.loc	1 25131 0
	cmpb	$0, 3(%r13,%rcx)
	je	.LBB18_6
	leal	4(%rcx), %esi
	leal	-4(%rax), %edx
.LBB18_20:
	.loc	1 0 0 is_stmt 0
	testl	%edx, %edx
	.loc	1 25131 0 is_stmt 1
	je	.LBB18_23
.LBB18_6:
	.loc	1 25184 0
	cmpb	$0, (%rsi,%r13)
	sete	%dil
	cmpl	$4, %edx
	setb	%r8b
	orb	%dil, %r8b
	jne	.LBB18_10
	.loc	1 0 0 is_stmt 0
.Ltmp142:
	.p2align	4
.LBB18_7:
	.loc	1 25221 0 is_stmt 1
	movl	(%rsi,%r13), %r8d
	movl	$16843008, %edi
	subl	%r8d, %edi
	orl	%r8d, %edi
	notl	%edi
	testl	$-2139062144, %edi
	jne	.LBB18_10
	addl	$4, %esi
	addl	$-4, %edx
	cmpl	$3, %edx
	ja	.LBB18_7
	testl	%edx, %edx
	je	.LBB18_23
.LBB18_10:
	.loc	1 25290 0
	movl	%esi, %esi
	.loc	1 0 0 is_stmt 0
.Ltmp143:
	.p2align	4
.LBB18_11:
	.loc	1 25290 0
	cmpb	$0, (%rsi,%r13)
	je	.LBB18_21
	incl	%esi
	decl	%edx
	jne	.LBB18_11
.Ltmp144:
.LBB18_23:
	.loc	1 25333 0 is_stmt 1
	retq
.LBB18_21:
	.loc	1 25333 0
	testl	%esi, %esi
	je	.LBB18_23
	subl	%ecx, %esi
	movl	%esi, %eax
	retq
.Ltmp145:
.Lfunc_end18:
	.size	f55, .Lfunc_end18-f55
	.cfi_endproc

	.section	.rodata.cst16,"aM",@progbits,16
	.p2align	4, 0x0
.LCPI19_0:
	.byte	255
	.byte	63
	.byte	63
	.byte	63
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
.LCPI19_1:
	.byte	240
	.byte	128
	.byte	128
	.byte	128
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.zero	1
	.text
	.p2align	4
	.type	f60,@function
f60:
.Lfunc_begin19:
	.cfi_startproc
	.loc	1 25857 0 prologue_end
	testl	%edi, %edi
	je	.LBB19_1
	.loc	1 0 0 is_stmt 0
	movl	%edi, %eax
.Ltmp146:
	.loc	1 25546 0 is_stmt 1
	cmpl	$128, %esi
	jb	.LBB19_9
	.loc	1 25587 0
	cmpl	$0, 1118592(%r13)
	je	.LBB19_8
	.loc	1 25629 0
	cmpl	$2047, %esi
	jbe	.LBB19_13
	.loc	1 25671 0
	cmpl	$55296, %esi
	setb	%cl
	movl	%esi, %edx
	andl	$-8192, %edx
	cmpl	$57344, %edx
	sete	%dl
	orb	%cl, %dl
	je	.LBB19_10
	.loc	1 25716 0
	movl	%esi, %ecx
	andb	$63, %cl
	orb	$-128, %cl
	movb	%cl, 2(%rax,%r13)
	movl	%esi, %ecx
	shrl	$12, %ecx
	.loc	1 25730 0
	orb	$-32, %cl
	movb	%cl, (%rax,%r13)
	shrl	$6, %esi
	.loc	1 25747 0
	andb	$63, %sil
	orb	$-128, %sil
	movb	%sil, 1(%rax,%r13)
	movl	$3, %eax
.Ltmp147:
	.loc	1 25874 0
	retq
.LBB19_1:
	.loc	1 0 0 is_stmt 0
	xorl	%eax, %eax
	.loc	1 25874 0 is_stmt 1
	retq
.LBB19_8:
.Ltmp148:
	.loc	1 25587 0
	movl	%esi, %ecx
	andl	$-128, %ecx
	cmpl	$57216, %ecx
	jne	.LBB19_11
.LBB19_9:
	.loc	1 0 0 is_stmt 0
	movb	%sil, (%rax,%r13)
	movl	$1, %eax
.Ltmp149:
	.loc	1 25874 0 is_stmt 1
	retq
.LBB19_13:
.Ltmp150:
	.loc	1 25657 0
	movl	%esi, %ecx
	andb	$63, %cl
	orb	$-128, %cl
	movb	%cl, 1(%rax,%r13)
	shrl	$6, %esi
	.loc	1 25671 0
	orb	$-64, %sil
	movb	%sil, (%rax,%r13)
	movl	$2, %eax
.Ltmp151:
	.loc	1 25874 0
	retq
.LBB19_10:
.Ltmp152:
	.loc	1 25747 0
	leal	-1114112(%rsi), %ecx
	cmpl	$-1048577, %ecx
	ja	.LBB19_12
.LBB19_11:
	.loc	1 0 0 is_stmt 0
	movl	$25, 1117040(%r13)
	movl	$-1, %eax
.Ltmp153:
	.loc	1 25874 0 is_stmt 1
	retq
.LBB19_12:
.Ltmp154:
	.loc	1 25781 0
	movl	%esi, %ecx
	shrl	$18, %ecx
	.loc	1 25829 0
	movl	%esi, %edx
	shrl	$4, %edx
	andl	$65280, %edx
	orl	%ecx, %edx
	movl	%esi, %ecx
	shll	$10, %ecx
	andl	$16711680, %ecx
	orl	%edx, %ecx
	shll	$24, %esi
	orl	%ecx, %esi
	movd	%esi, %xmm0
	pand	.LCPI19_0(%rip), %xmm0
	.loc	1 25795 0
	por	.LCPI19_1(%rip), %xmm0
	movd	%xmm0, (%rax,%r13)
	movl	$4, %eax
.Ltmp155:
	.loc	1 25874 0
	retq
.Ltmp156:
.Lfunc_end19:
	.size	f60, .Lfunc_end19-f60
	.cfi_endproc

	.section	.rodata.cst8,"aM",@progbits,8
	.p2align	3, 0x0
.LCPI20_0:
	.quad	0x43f0000000000000
	.text
	.p2align	4
	.type	f61,@function
f61:
.Lfunc_begin20:
	.loc	1 25882 0
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
.Ltmp157:
	pushq	%rbx
	pushq	%rax
	.cfi_offset %rbx, -24
	.loc	1 25882 0 prologue_end
	movl	%edi, %ebx
	movq	%xmm0, %rax
	movq	%rax, %rcx
	shrq	$52, %rcx
	andl	$2047, %ecx
	je	.LBB20_3
	cmpl	$2047, %ecx
	je	.LBB20_6
	.loc	1 25975 0
	addl	$-1022, %ecx
	.loc	1 25990 0
	movl	%ecx, (%rbx,%r13)
	movabsq	$-9218868437227405313, %rcx
	andq	%rcx, %rax
	movabsq	$4602678819172646912, %rcx
	orq	%rax, %rcx
	movq	%rcx, %xmm0
.LBB20_6:
	.loc	1 25990 0 epilogue_begin
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.LBB20_3:
	.cfi_def_cfa %rbp, 16
	.loc	1 0 0 is_stmt 0
	xorpd	%xmm1, %xmm1
	.loc	1 25882 0 is_stmt 1
	ucomisd	%xmm1, %xmm0
	jne	.LBB20_4
	jnp	.LBB20_5
.LBB20_4:
	.loc	1 25936 0
	mulsd	.LCPI20_0(%rip), %xmm0
	.loc	1 25957 0
	movl	%ebx, %edi
	callq	f61
	.loc	1 25975 0
	addl	$-64, (%rbx,%r13)
	.loc	1 25990 0 epilogue_begin
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.LBB20_5:
	.cfi_def_cfa %rbp, 16
	.loc	1 25936 0
	movl	$0, (%rbx,%r13)
	.loc	1 25990 0 epilogue_begin
	addq	$8, %rsp
	popq	%rbx
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.Ltmp158:
.Lfunc_end20:
	.size	f61, .Lfunc_end20-f61
	.cfi_endproc

	.hidden	f62
	.globl	f62
	.p2align	4
	.type	f62,@function
f62:
.Lfunc_begin21:
	.loc	1 26026 0
	.cfi_startproc
	pushq	%rbp
	.cfi_def_cfa_offset 16
	.cfi_offset %rbp, -16
	movq	%rsp, %rbp
	.cfi_def_cfa_register %rbp
	pushq	%r15
	pushq	%r14
	pushq	%r13
	pushq	%r12
	pushq	%rbx
	subq	$88, %rsp
	.cfi_offset %rbx, -56
	.cfi_offset %r12, -48
	.cfi_offset %r13, -40
	.cfi_offset %r14, -32
	.cfi_offset %r15, -24
	movq	%rdi, %r13
.Ltmp159:
	.loc	1 10715 0 prologue_end
	movl	-48(%rdi), %ebx
	leal	-16(%rbx), %r12d
	movl	%r12d, -48(%rdi)
	leal	-8(%rbx), %esi
	leal	-4(%rbx), %edx
	.loc	1 10755 0
	movq	-312(%rdi), %rdi
.Ltmp160:
	.loc	1 1562 0
	callq	*-320(%r13)
.Ltmp161:
	.loc	1 10755 0
	testw	%ax, %ax
	jne	.LBB21_75
	.loc	1 10765 0
	movl	8(%r13,%r12), %r14d
	incl	%r14d
	je	.LBB21_76
	.loc	1 0 0 is_stmt 0
	movq	%rbx, -112(%rbp)
	.loc	1 10782 0 is_stmt 1
	movl	12(%r13,%r12), %edi
.Ltmp162:
	.loc	1 1752 0
	callq	f21
.Ltmp163:
	.loc	1 10785 0
	testl	%eax, %eax
	je	.LBB21_76
	.loc	1 0 0 is_stmt 0
	movl	%eax, %ebx
.Ltmp164:
	.loc	1 10595 0 is_stmt 1
	leal	(,%r14,4), %eax
	cmpl	$1073741824, %r14d
	movl	$-1, %r15d
	cmovbl	%eax, %r15d
	.loc	1 10660 0
	movl	%r15d, %edi
	callq	f21
	testl	%eax, %eax
	je	.LBB21_77
	movl	%eax, %r14d
	addl	$-4, %eax
	movq	%rax, -48(%rbp)
	.loc	1 10676 0
	testb	$3, (%r13,%rax)
	je	.LBB21_6
	.loc	1 10691 0
	movl	%r14d, %edi
	xorl	%esi, %esi
	movl	%r15d, %edx
	callq	f52
.Ltmp165:
.LBB21_6:
	.loc	1 10815 0
	movq	-280(%r13), %rdi
.Ltmp166:
	.loc	1 1544 0
	movl	%r14d, %esi
	movl	%ebx, %edx
	callq	*-288(%r13)
.Ltmp167:
	.loc	1 10815 0
	testw	%ax, %ax
	jne	.LBB21_78
	.loc	1 10825 0
	movl	8(%r13,%r12), %eax
.Ltmp168:
	.loc	1 29 0
	movl	-48(%r13), %r9d
	leal	-48(%r9), %edx
	movl	%edx, -48(%r13)
	.loc	1 53 0
	movq	1048600(%r13), %rcx
	.loc	1 60 0
	movq	%rcx, 40(%r13,%rdx)
	.loc	1 67 0
	movq	1048592(%r13), %rcx
	.loc	1 74 0
	movq	%rcx, 32(%r13,%rdx)
	.loc	1 81 0
	movq	1048584(%r13), %rcx
	.loc	1 88 0
	movq	%rcx, 24(%r13,%rdx)
	.loc	1 95 0
	movq	1048576(%r13), %rcx
	movq	%rdx, -104(%rbp)
	.loc	1 102 0
	movq	%rcx, 16(%r13,%rdx)
	movl	$1, %edx
	movl	$1051252, %ecx
	.loc	1 0 0 is_stmt 0
.Ltmp169:
	.p2align	4
.LBB21_8:
	.loc	1 102 0 is_stmt 1
	movl	%edx, %esi
	shll	$13, %esi
	xorl	%edx, %esi
	movl	%esi, %edx
	shrl	$17, %edx
	xorl	%esi, %edx
	movl	%edx, %esi
	shll	$5, %esi
	xorl	%edx, %esi
	.loc	1 151 0
	movl	%esi, -4(%r13,%rcx)
	movl	%esi, %edx
	shll	$13, %edx
	xorl	%esi, %edx
	movl	%edx, %esi
	shrl	$17, %esi
	xorl	%edx, %esi
	movl	%esi, %edx
	shll	$5, %edx
	xorl	%esi, %edx
	.loc	1 189 0
	movl	%edx, (%r13,%rcx)
	addq	$8, %rcx
	cmpq	$1051508, %rcx
	jne	.LBB21_8
	.loc	1 0 0 is_stmt 0
	movl	$932611783, %edx
	movl	$1051505, %ecx
	.p2align	4
.LBB21_10:
	.loc	1 189 0 is_stmt 1
	movl	%edx, %esi
	shll	$13, %esi
	xorl	%edx, %esi
	movl	%esi, %edx
	shrl	$17, %edx
	xorl	%esi, %edx
	movl	%edx, %esi
	shll	$5, %esi
	xorl	%edx, %esi
	.loc	1 253 0
	movb	%sil, -1(%r13,%rcx)
	movl	%esi, %edx
	shll	$13, %edx
	xorl	%esi, %edx
	movl	%edx, %esi
	shrl	$17, %esi
	xorl	%edx, %esi
	movl	%esi, %edx
	shll	$5, %edx
	xorl	%esi, %edx
	.loc	1 291 0
	movb	%dl, (%r13,%rcx)
	addq	$2, %rcx
	cmpq	$1117041, %rcx
	jne	.LBB21_10
	.loc	1 0 0 is_stmt 0
	movl	$1, %ecx
	.loc	1 291 0
	cmpl	$1, %eax
	jle	.LBB21_12
	.loc	1 0 0
	movq	-48(%rbp), %rax
	.loc	1 319 0 is_stmt 1
	movl	8(%r13,%rax), %esi
	.loc	1 0 0 is_stmt 0
.Ltmp170:
	.p2align	4
.LBB21_25:
.Ltmp171:
	movq	%rsi, %rax
	.loc	1 25376 0 is_stmt 1
	movzbl	(%r13,%rsi), %edx
	movsbl	%dl, %ecx
	incl	%esi
	cmpb	$32, %dl
	sete	%dil
	leal	-9(%rcx), %r8d
	cmpl	$5, %r8d
	setb	%r8b
	orb	%dil, %r8b
	jne	.LBB21_25
	.loc	1 25431 0
	cmpb	$45, %dl
	je	.LBB21_79
	.loc	1 0 0 is_stmt 0
	movzbl	%dl, %edi
	movb	$1, %dl
	.loc	1 25431 0
	cmpl	$43, %edi
	je	.LBB21_28
	.loc	1 25459 0 is_stmt 1
	addl	$-48, %ecx
	xorl	%esi, %esi
	cmpl	$9, %ecx
	jbe	.LBB21_30
	jmp	.LBB21_32
.LBB21_79:
	.loc	1 0 0 is_stmt 0
	xorl	%edx, %edx
.LBB21_28:
	.loc	1 25459 0 is_stmt 1
	movsbl	1(%r13,%rax), %ecx
	movl	%esi, %eax
	addl	$-48, %ecx
	xorl	%esi, %esi
	cmpl	$9, %ecx
	ja	.LBB21_32
.LBB21_30:
	.loc	1 25508 0
	incl	%eax
	xorl	%esi, %esi
	.loc	1 0 0 is_stmt 0
.Ltmp172:
	.p2align	4
.LBB21_31:
	.loc	1 25459 0 is_stmt 1
	addl	%esi, %esi
	leal	(%rsi,%rsi,4), %esi
	subl	%ecx, %esi
	.loc	1 25508 0
	movl	%eax, %ecx
	movsbl	(%r13,%rcx), %ecx
	addl	$-48, %ecx
	incl	%eax
	cmpl	$10, %ecx
	jb	.LBB21_31
.LBB21_32:
	.loc	1 25508 0
	movl	%esi, %eax
	negl	%eax
	testb	%dl, %dl
	cmovel	%esi, %eax
.Ltmp173:
	.loc	1 322 0
	cmpl	$2, %eax
	movl	$1, %ecx
	cmovgel	%eax, %ecx
.LBB21_12:
	.loc	1 0 0 is_stmt 0
	movq	%r9, -56(%rbp)
	leal	-304(%r9), %r15d
	movq	%r15, -48(%rbp)
	.p2align	4
.LBB21_13:
	movl	%ecx, -60(%rbp)
	movq	$-64, %rsi
	.p2align	4
.LBB21_14:
.Ltmp174:
	.loc	1 586 0 is_stmt 1
	movl	1051568(%r13,%rsi), %eax
	bswapl	%eax
	.loc	1 612 0
	movl	%eax, (%r13,%r15)
	.loc	1 619 0
	movl	1051572(%r13,%rsi), %eax
	bswapl	%eax
	.loc	1 645 0
	movl	%eax, 4(%r13,%r15)
	.loc	1 652 0
	movl	1051576(%r13,%rsi), %eax
	bswapl	%eax
	.loc	1 678 0
	movl	%eax, 8(%r13,%r15)
	.loc	1 685 0
	movl	1051580(%r13,%rsi), %eax
	bswapl	%eax
	.loc	1 711 0
	movl	%eax, 12(%r13,%r15)
	.loc	1 718 0
	movl	1051584(%r13,%rsi), %eax
	bswapl	%eax
	.loc	1 744 0
	movl	%eax, 16(%r13,%r15)
	.loc	1 751 0
	movl	1051588(%r13,%rsi), %eax
	bswapl	%eax
	.loc	1 777 0
	movl	%eax, 20(%r13,%r15)
	.loc	1 784 0
	movl	1051592(%r13,%rsi), %eax
	bswapl	%eax
	.loc	1 810 0
	movl	%eax, 24(%r13,%r15)
	.loc	1 817 0
	movl	1051596(%r13,%rsi), %eax
	bswapl	%eax
	.loc	1 843 0
	movl	%eax, 28(%r13,%r15)
	.loc	1 850 0
	movl	1051600(%r13,%rsi), %eax
	bswapl	%eax
	.loc	1 876 0
	movl	%eax, 32(%r13,%r15)
	.loc	1 883 0
	movl	1051604(%r13,%rsi), %eax
	bswapl	%eax
	.loc	1 909 0
	movl	%eax, 36(%r13,%r15)
	.loc	1 916 0
	movl	1051608(%r13,%rsi), %eax
	bswapl	%eax
	.loc	1 942 0
	movl	%eax, 40(%r13,%r15)
	.loc	1 949 0
	movl	1051612(%r13,%rsi), %eax
	bswapl	%eax
	.loc	1 975 0
	movl	%eax, 44(%r13,%r15)
	.loc	1 982 0
	movl	1051616(%r13,%rsi), %eax
	bswapl	%eax
	.loc	1 1008 0
	movl	%eax, 48(%r13,%r15)
	.loc	1 1015 0
	movl	1051620(%r13,%rsi), %eax
	bswapl	%eax
	.loc	1 1041 0
	movl	%eax, 52(%r13,%r15)
	.loc	1 1048 0
	movl	1051624(%r13,%rsi), %eax
	bswapl	%eax
	.loc	1 1074 0
	movl	%eax, 56(%r13,%r15)
	movq	%rsi, -120(%rbp)
	.loc	1 1081 0
	movl	1051628(%r13,%rsi), %eax
	bswapl	%eax
	.loc	1 1107 0
	movl	%eax, 60(%r13,%r15)
	movl	$192, %eax
	movl	%r15d, %edx
	.loc	1 0 0 is_stmt 0
.Ltmp175:
	.p2align	4
.LBB21_15:
	.loc	1 1154 0 is_stmt 1
	movl	%edx, %ecx
	.loc	1 1132 0
	addl	$4, %edx
	movl	(%r13,%rdx), %edi
	movl	%edi, %r8d
	roll	$25, %r8d
	movl	%edi, %esi
	roll	$14, %esi
	xorl	%r8d, %esi
	shrl	$3, %edi
	xorl	%esi, %edi
	.loc	1 1154 0
	movl	(%r13,%rcx), %esi
	.loc	1 1172 0
	movl	56(%r13,%rcx), %r8d
	movl	%r8d, %r10d
	roll	$15, %r10d
	movl	%r8d, %r9d
	roll	$13, %r9d
	xorl	%r10d, %r9d
	shrl	$10, %r8d
	xorl	%r9d, %r8d
	addl	36(%r13,%rcx), %esi
	addl	%r8d, %esi
	addl	%edi, %esi
	.loc	1 1193 0
	movl	%esi, 64(%r13,%rcx)
	addq	$-4, %rax
	jne	.LBB21_15
	.loc	1 1216 0
	movl	300(%r13,%r15), %ecx
	.loc	1 1225 0
	movl	296(%r13,%r15), %edx
	.loc	1 1234 0
	movl	292(%r13,%r15), %r11d
	.loc	1 1243 0
	movl	288(%r13,%r15), %r12d
	.loc	1 1252 0
	movl	284(%r13,%r15), %r10d
	.loc	1 1261 0
	movl	280(%r13,%r15), %ebx
	.loc	1 1279 0
	movl	272(%r13,%r15), %eax
	.loc	1 1270 0
	movl	276(%r13,%r15), %r14d
	xorl	%edi, %edi
	movl	%eax, -92(%rbp)
	movl	%eax, %r8d
	movl	%r14d, -88(%rbp)
	movl	%ebx, -84(%rbp)
	movl	%r10d, -80(%rbp)
	movl	%r12d, -76(%rbp)
	movl	%r11d, -72(%rbp)
	movl	%edx, -68(%rbp)
	movl	%ecx, -64(%rbp)
	movl	%ecx, %r15d
	.loc	1 0 0 is_stmt 0
.Ltmp176:
	.p2align	4
.LBB21_17:
	movl	%r15d, %esi
	movl	%edx, %r15d
	movl	%r11d, %edx
	movl	%r12d, %r11d
	movl	%r10d, %r9d
	movl	%ebx, %r10d
	movl	%r14d, %ebx
	movl	%r8d, %r14d
	.loc	1 1279 0 is_stmt 1
	movl	%r10d, %ecx
	xorl	%ebx, %ecx
	andl	%r8d, %ecx
	movl	%r10d, %eax
	andl	%ebx, %eax
	roll	$30, %r8d
	xorl	%ecx, %eax
	movl	%r14d, %ecx
	roll	$19, %ecx
	xorl	%r8d, %ecx
	movl	%r14d, %r8d
	roll	$10, %r8d
	xorl	%ecx, %r8d
	movl	%r12d, %ecx
	roll	$26, %ecx
	addl	%eax, %r8d
	movl	%r12d, %eax
	roll	$21, %eax
	xorl	%ecx, %eax
	movl	%r12d, %ecx
	roll	$7, %ecx
	xorl	%eax, %ecx
	movl	%r15d, %eax
	xorl	%edx, %eax
	andl	%r12d, %eax
	xorl	%r15d, %eax
	.loc	1 1382 0
	addl	%esi, %eax
	addl	%ecx, %eax
	.loc	1 1373 0
	movl	1051248(%r13,%rdi), %r12d
	movq	-48(%rbp), %rcx
	.loc	1 1382 0
	addl	%edi, %ecx
	addl	(%r13,%rcx), %r12d
	addl	%eax, %r12d
	addl	%r12d, %r8d
	addl	%r9d, %r12d
	addq	$4, %rdi
	cmpq	$256, %rdi
	jne	.LBB21_17
	addl	-64(%rbp), %r15d
	movq	-48(%rbp), %rcx
	.loc	1 1443 0
	movl	%r15d, 300(%r13,%rcx)
	addl	-68(%rbp), %edx
	.loc	1 1453 0
	movl	%edx, 296(%r13,%rcx)
	addl	-72(%rbp), %r11d
	.loc	1 1463 0
	movl	%r11d, 292(%r13,%rcx)
	addl	-76(%rbp), %r12d
	.loc	1 1473 0
	movl	%r12d, 288(%r13,%rcx)
	addl	-80(%rbp), %r10d
	.loc	1 1483 0
	movl	%r10d, 284(%r13,%rcx)
	addl	-84(%rbp), %ebx
	.loc	1 1493 0
	movl	%ebx, 280(%r13,%rcx)
	addl	-88(%rbp), %r14d
	.loc	1 1503 0
	movl	%r14d, 276(%r13,%rcx)
	addl	-92(%rbp), %r8d
	.loc	1 1513 0
	movl	%r8d, 272(%r13,%rcx)
	movq	-120(%rbp), %rax
.Ltmp177:
	.loc	1 363 0
	cmpq	$65408, %rax
	leaq	64(%rax), %rsi
	movq	%rcx, %r15
	jl	.LBB21_14
	.loc	1 0 0 is_stmt 0
	movl	-60(%rbp), %ecx
	.loc	1 363 0
	decl	%ecx
	jg	.LBB21_13
	.loc	1 0 0
	movabsq	$-3750763034362895579, %rdi
	.loc	1 408 0 is_stmt 1
	xorq	%r8, %rdi
	movabsq	$1099511628211, %rdx
	imulq	%rdx, %rdi
	.loc	1 432 0
	movl	276(%r13,%r15), %eax
	.loc	1 446 0
	movl	280(%r13,%r15), %esi
	.loc	1 432 0
	xorq	%rdi, %rax
	imulq	%rdx, %rax
	.loc	1 446 0
	xorq	%rax, %rsi
	imulq	%rdx, %rsi
	.loc	1 460 0
	movl	284(%r13,%r15), %eax
	xorq	%rsi, %rax
	imulq	%rdx, %rax
	.loc	1 474 0
	movl	288(%r13,%r15), %esi
	xorq	%rax, %rsi
	imulq	%rdx, %rsi
	.loc	1 488 0
	movl	292(%r13,%r15), %eax
	xorq	%rsi, %rax
	imulq	%rdx, %rax
	.loc	1 502 0
	movl	296(%r13,%r15), %esi
	xorq	%rax, %rsi
	imulq	%rdx, %rsi
	.loc	1 516 0
	movl	300(%r13,%r15), %eax
	xorq	%rsi, %rax
	imulq	%rdx, %rax
	.loc	1 528 0
	movq	%rax, 256(%r13,%r15)
	movq	-104(%rbp), %rax
.Ltmp178:
	.loc	1 10999 0
	movl	%eax, 252(%r13,%r15)
	movq	-56(%rbp), %rbx
.Ltmp179:
	.loc	1 12967 0
	leal	-272(%rbx), %r12d
	movl	%r12d, -48(%r13)
	.loc	1 12992 0
	movl	%eax, 236(%r13,%r15)
	leal	-112(%rbx), %r14d
	.loc	1 13007 0
	movq	$0, 224(%r13,%r15)
	.loc	1 13044 0
	xorps	%xmm0, %xmm0
	movups	%xmm0, 208(%r13,%r15)
	movups	%xmm0, 192(%r13,%r15)
	.loc	1 13052 0
	movl	%eax, 232(%r13,%r15)
	leal	-72(%rbx), %r15d
	addl	$-192, %ebx
	.loc	1 13082 0
	xorl	%edi, %edi
	movl	%r15d, %esi
	movl	%ebx, %edx
	movl	%r14d, %ecx
	callq	f47
	testl	%eax, %eax
	js	.LBB21_39
	.loc	1 0 0 is_stmt 0
	movq	%rbx, -56(%rbp)
	.loc	1 13102 0 is_stmt 1
	movl	1051008(%r13), %ebx
	.loc	1 13111 0
	cmpl	$0, 1051068(%r13)
	jle	.LBB21_33
	.loc	1 13140 0
	cmpl	$0, 1051052(%r13)
	je	.LBB21_34
.LBB21_23:
	.loc	1 0 0 is_stmt 0
	xorl	%r12d, %r12d
	.loc	1 13190 0 is_stmt 1
	cmpl	$0, 1051024(%r13)
	jne	.LBB21_36
	.loc	1 13202 0
	movl	$1051008, %edi
	callq	f41
	testl	%eax, %eax
	je	.LBB21_36
.LBB21_37:
	.loc	1 13233 0
	testl	%r12d, %r12d
	jne	.LBB21_51
	jmp	.LBB21_38
.LBB21_33:
	.loc	1 13111 0
	movl	%ebx, %eax
	andl	$-33, %eax
	.loc	1 13126 0
	movl	%eax, 1051008(%r13)
	.loc	1 13140 0
	cmpl	$0, 1051052(%r13)
	jne	.LBB21_23
.LBB21_34:
	.loc	1 13150 0
	movl	$80, 1051052(%r13)
	.loc	1 13157 0
	movl	$0, 1051032(%r13)
	.loc	1 13164 0
	movq	$0, 1051024(%r13)
	.loc	1 13169 0
	movl	1051048(%r13), %eax
	.loc	1 13178 0
	movl	%r12d, 1051048(%r13)
	movl	%eax, %r12d
	.loc	1 13202 0
	movl	$1051008, %edi
	callq	f41
	testl	%eax, %eax
	jne	.LBB21_37
.LBB21_36:
	.loc	1 13233 0
	movl	$1051008, %edi
	movl	%r15d, %esi
	movq	-56(%rbp), %rdx
	movl	%r14d, %ecx
	callq	f47
	testl	%r12d, %r12d
	je	.LBB21_38
.LBB21_51:
	.loc	1 13264 0
	movl	1051040(%r13), %eax
	cmpq	$5, %rax
	.loc	1 13267 0
	jae	.LBB21_80
	leaq	table0.0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	movl	$1051008, %edi
	xorl	%esi, %esi
	xorl	%edx, %edx
	callq	*%rax
	.loc	1 13279 0
	movl	$0, 1051052(%r13)
	.loc	1 13286 0
	movl	%r12d, 1051048(%r13)
	.loc	1 13293 0
	movl	$0, 1051032(%r13)
	.loc	1 13307 0
	movq	$0, 1051024(%r13)
.LBB21_38:
	.loc	1 0 0 is_stmt 0
	andl	$32, %ebx
	.loc	1 13332 0 is_stmt 1
	orl	%ebx, 1051008(%r13)
.Ltmp180:
.LBB21_39:
	.loc	1 0 0 is_stmt 0
	movq	-112(%rbp), %rax
	.loc	1 10830 0 is_stmt 1
	movl	%eax, -48(%r13)
.Ltmp181:
	.loc	1 11821 0
	movl	1118584(%r13), %ebx
	testq	%rbx, %rbx
	je	.LBB21_44
	.loc	1 0 0 is_stmt 0
	leaq	table0.1(%rip), %r14
	leaq	table0.0(%rip), %r15
	jmp	.LBB21_41
	.p2align	4
.LBB21_56:
	.loc	1 11877 0 is_stmt 1
	movslq	%eax, %rsi
	.loc	1 11900 0
	movslq	(%r14,%rcx,4), %rax
	addq	%r14, %rax
	movl	%ebx, %edi
	movl	$1, %edx
	callq	*%rax
.LBB21_43:
	.loc	1 11911 0
	movl	52(%r13,%rbx), %ebx
	testq	%rbx, %rbx
	je	.LBB21_44
.LBB21_41:
	.loc	1 11835 0
	movl	20(%r13,%rbx), %eax
	.loc	1 11840 0
	cmpl	24(%r13,%rbx), %eax
	je	.LBB21_42
	.loc	1 11854 0
	movl	32(%r13,%rbx), %eax
	cmpq	$5, %rax
	.loc	1 11857 0
	jae	.LBB21_81
	movslq	(%r15,%rax,4), %rax
	addq	%r15, %rax
	movl	%ebx, %edi
	xorl	%esi, %esi
	xorl	%edx, %edx
	callq	*%rax
.LBB21_42:
	.loc	1 11870 0
	movl	4(%r13,%rbx), %eax
	.loc	1 11877 0
	subl	8(%r13,%rbx), %eax
	je	.LBB21_43
	.loc	1 11897 0
	movl	36(%r13,%rbx), %ecx
	cmpq	$5, %rcx
	.loc	1 11900 0
	jb	.LBB21_56
	callq	wasmo5_rt_raise_undefined_element_inner@PLT
.LBB21_44:
	.loc	1 11924 0
	movl	1118588(%r13), %ebx
	testq	%rbx, %rbx
	je	.LBB21_45
	.loc	1 11940 0
	movl	20(%r13,%rbx), %eax
	.loc	1 11945 0
	cmpl	24(%r13,%rbx), %eax
	je	.LBB21_58
	.loc	1 11959 0
	movl	32(%r13,%rbx), %eax
	cmpq	$5, %rax
	.loc	1 11962 0
	jae	.LBB21_83
	leaq	table0.0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	movl	%ebx, %edi
	xorl	%esi, %esi
	xorl	%edx, %edx
	callq	*%rax
.LBB21_58:
	.loc	1 11973 0
	movl	4(%r13,%rbx), %eax
	.loc	1 11980 0
	subl	8(%r13,%rbx), %eax
	je	.LBB21_45
	.loc	1 12000 0
	movl	36(%r13,%rbx), %ecx
	cmpq	$5, %rcx
	.loc	1 12003 0
	jae	.LBB21_60
	.loc	1 11980 0
	movslq	%eax, %rsi
	.loc	1 12003 0
	leaq	table0.1(%rip), %rdx
	movslq	(%rdx,%rcx,4), %rax
	addq	%rdx, %rax
	movl	%ebx, %edi
	movl	$1, %edx
	callq	*%rax
.LBB21_45:
	.loc	1 12016 0
	movl	1051120(%r13), %ebx
	testq	%rbx, %rbx
	je	.LBB21_46
	.loc	1 12032 0
	movl	20(%r13,%rbx), %eax
	.loc	1 12037 0
	cmpl	24(%r13,%rbx), %eax
	je	.LBB21_65
	.loc	1 12051 0
	movl	32(%r13,%rbx), %eax
	cmpq	$5, %rax
	.loc	1 12054 0
	jae	.LBB21_84
	leaq	table0.0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	movl	%ebx, %edi
	xorl	%esi, %esi
	xorl	%edx, %edx
	callq	*%rax
.LBB21_65:
	.loc	1 12065 0
	movl	4(%r13,%rbx), %eax
	.loc	1 12072 0
	subl	8(%r13,%rbx), %eax
	je	.LBB21_46
	.loc	1 12092 0
	movl	36(%r13,%rbx), %ecx
	cmpq	$5, %rcx
	.loc	1 12095 0
	jae	.LBB21_67
	.loc	1 12072 0
	movslq	%eax, %rsi
	.loc	1 12095 0
	leaq	table0.1(%rip), %rdx
	movslq	(%rdx,%rcx,4), %rax
	addq	%rdx, %rax
	movl	%ebx, %edi
	movl	$1, %edx
	callq	*%rax
.LBB21_46:
	.loc	1 12108 0
	movl	1051240(%r13), %ebx
	testq	%rbx, %rbx
	je	.LBB21_74
	.loc	1 12124 0
	movl	20(%r13,%rbx), %eax
	.loc	1 12129 0
	cmpl	24(%r13,%rbx), %eax
	je	.LBB21_48
	.loc	1 12143 0
	movl	32(%r13,%rbx), %eax
	cmpq	$5, %rax
	.loc	1 12146 0
	jae	.LBB21_85
	leaq	table0.0(%rip), %rcx
	movslq	(%rcx,%rax,4), %rax
	addq	%rcx, %rax
	movl	%ebx, %edi
	xorl	%esi, %esi
	xorl	%edx, %edx
	callq	*%rax
.LBB21_48:
	.loc	1 12157 0
	movl	4(%r13,%rbx), %eax
	.loc	1 12164 0
	subl	8(%r13,%rbx), %eax
	je	.LBB21_74
	.loc	1 12184 0
	movl	36(%r13,%rbx), %ecx
	cmpq	$5, %rcx
	.loc	1 12187 0
	jae	.LBB21_50
	.loc	1 12164 0
	movslq	%eax, %rsi
	.loc	1 12187 0
	leaq	table0.1(%rip), %rdx
	movslq	(%rdx,%rcx,4), %rax
	addq	%rdx, %rax
	movl	%ebx, %edi
	movl	$1, %edx
	callq	*%rax
.Ltmp182:
.LBB21_74:
	.loc	1 26029 0 epilogue_begin
	addq	$88, %rsp
	popq	%rbx
	popq	%r12
	popq	%r13
	popq	%r14
	popq	%r15
	popq	%rbp
	.cfi_def_cfa %rsp, 8
	retq
.LBB21_81:
	.cfi_def_cfa %rbp, 16
.Ltmp183:
	.loc	1 11857 0
	callq	wasmo5_rt_raise_undefined_element_inner@PLT
.Ltmp184:
.LBB21_76:
	.loc	1 0 0 is_stmt 0
	movl	$70, %edi
	callq	f25
.LBB21_75:
	.loc	1 10856 0 is_stmt 1
	movl	$71, %edi
	callq	f25
.LBB21_77:
	.loc	1 10888 0
	movl	%ebx, %edi
	callq	f22
	.loc	1 10897 0
	movl	$70, %edi
	callq	f25
.LBB21_78:
	.loc	1 10907 0
	movl	%ebx, %edi
	callq	f22
	.loc	1 10915 0
	movl	%r14d, %edi
	callq	f22
	.loc	1 10924 0
	movl	$71, %edi
	callq	f25
.LBB21_80:
.Ltmp185:
	.loc	1 13267 0
	callq	wasmo5_rt_raise_undefined_element_inner@PLT
.Ltmp186:
.LBB21_83:
	.loc	1 11962 0
	callq	wasmo5_rt_raise_undefined_element_inner@PLT
.LBB21_60:
	.loc	1 12003 0
	callq	wasmo5_rt_raise_undefined_element_inner@PLT
.LBB21_84:
	.loc	1 12054 0
	callq	wasmo5_rt_raise_undefined_element_inner@PLT
.LBB21_67:
	.loc	1 12095 0
	callq	wasmo5_rt_raise_undefined_element_inner@PLT
.LBB21_85:
	.loc	1 12146 0
	callq	wasmo5_rt_raise_undefined_element_inner@PLT
.LBB21_50:
	.loc	1 12187 0
	callq	wasmo5_rt_raise_undefined_element_inner@PLT
.Ltmp187:
.Lfunc_end21:
	.size	f62, .Lfunc_end21-f62
	.cfi_endproc

	.p2align	4
	.type	null_callee,@function
null_callee:
.Lfunc_begin22:
	.cfi_startproc
	.loc	1 4294967295 0 prologue_end
	movl	$-1, %edi
	jmp	wasmo5_rt_raise_callee_inner@PLT
.Ltmp188:
.Lfunc_end22:
	.size	null_callee, .Lfunc_end22-null_callee
	.cfi_endproc

	.p2align	4
	.type	other_callee,@function
other_callee:
.Lfunc_begin23:
	.cfi_startproc
	.loc	1 4294967295 0 prologue_end
	xorl	%edi, %edi
	jmp	wasmo5_rt_raise_callee_inner@PLT
.Ltmp189:
.Lfunc_end23:
	.size	other_callee, .Lfunc_end23-other_callee
	.cfi_endproc

	.hidden	table0.0
	.type	table0.0,@object
	.section	.rodata,"a",@progbits
	.globl	table0.0
	.p2align	3, 0x0
table0.0:
	.long	null_callee-table0.0
	.long	f34-table0.0
	.long	other_callee-table0.0
	.long	f36-table0.0
	.long	other_callee-table0.0
	.size	table0.0, 20

	.hidden	table0.1
	.type	table0.1,@object
	.globl	table0.1
	.p2align	3, 0x0
table0.1:
	.long	null_callee-table0.1
	.long	other_callee-table0.1
	.long	other_callee-table0.1
	.long	other_callee-table0.1
	.long	f38-table0.1
	.size	table0.1, 20

	.section	.debug_abbrev,"",@progbits
	.byte	1
	.byte	17
	.byte	1
	.byte	37
	.byte	14
	.byte	19
	.byte	5
	.byte	3
	.byte	14
	.byte	16
	.byte	23
	.byte	17
	.byte	1
	.byte	18
	.byte	6
	.byte	0
	.byte	0
	.byte	2
	.byte	46
	.byte	0
	.byte	3
	.byte	14
	.byte	32
	.byte	11
	.byte	0
	.byte	0
	.byte	3
	.byte	46
	.byte	1
	.byte	17
	.byte	1
	.byte	18
	.byte	6
	.byte	3
	.byte	14
	.byte	0
	.byte	0
	.byte	4
	.byte	29
	.byte	0
	.byte	49
	.byte	19
	.byte	17
	.byte	1
	.byte	18
	.byte	6
	.byte	88
	.byte	11
	.byte	89
	.byte	5
	.byte	0
	.byte	0
	.byte	5
	.byte	29
	.byte	0
	.byte	49
	.byte	19
	.byte	85
	.byte	23
	.byte	88
	.byte	11
	.byte	89
	.byte	5
	.byte	0
	.byte	0
	.byte	6
	.byte	29
	.byte	1
	.byte	49
	.byte	19
	.byte	85
	.byte	23
	.byte	88
	.byte	11
	.byte	89
	.byte	5
	.byte	0
	.byte	0
	.byte	7
	.byte	29
	.byte	1
	.byte	49
	.byte	19
	.byte	17
	.byte	1
	.byte	18
	.byte	6
	.byte	88
	.byte	11
	.byte	89
	.byte	5
	.byte	0
	.byte	0
	.byte	8
	.byte	29
	.byte	1
	.byte	49
	.byte	19
	.byte	85
	.byte	23
	.byte	88
	.byte	11
	.byte	89
	.byte	11
	.byte	0
	.byte	0
	.byte	0
	.section	.debug_info,"",@progbits
.Lcu_begin0:
	.long	.Ldebug_info_end0-.Ldebug_info_start0
.Ldebug_info_start0:
	.short	4
	.long	.debug_abbrev
	.byte	8
	.byte	1
	.long	.Linfo_string0
	.short	2
	.long	.Linfo_string1
	.long	.Lline_table_start0
	.quad	.Lfunc_begin0
	.long	.Lfunc_end23-.Lfunc_begin0
	.byte	2
	.long	.Linfo_string2
	.byte	1
	.byte	3
	.quad	.Lfunc_begin3
	.long	.Lfunc_end3-.Lfunc_begin3
	.long	.Linfo_string29
	.byte	4
	.long	38
	.quad	.Ltmp8
	.long	.Ltmp9-.Ltmp8
	.byte	1
	.short	1795
	.byte	4
	.long	38
	.quad	.Ltmp12
	.long	.Ltmp13-.Ltmp12
	.byte	1
	.short	4467
	.byte	4
	.long	38
	.quad	.Ltmp16
	.long	.Ltmp17-.Ltmp16
	.byte	1
	.short	4845
	.byte	0
	.byte	2
	.long	.Linfo_string3
	.byte	1
	.byte	3
	.quad	.Lfunc_begin4
	.long	.Lfunc_end4-.Lfunc_begin4
	.long	.Linfo_string30
	.byte	5
	.long	122
	.long	.Ldebug_ranges0
	.byte	1
	.short	8810
	.byte	0
	.byte	2
	.long	.Linfo_string4
	.byte	1
	.byte	2
	.long	.Linfo_string5
	.byte	1
	.byte	3
	.quad	.Lfunc_begin6
	.long	.Lfunc_end6-.Lfunc_begin6
	.long	.Linfo_string31
	.byte	6
	.long	158
	.long	.Ldebug_ranges1
	.byte	1
	.short	11282
	.byte	4
	.long	164
	.quad	.Ltmp39
	.long	.Ltmp40-.Ltmp39
	.byte	1
	.short	11145
	.byte	0
	.byte	6
	.long	158
	.long	.Ldebug_ranges2
	.byte	1
	.short	11454
	.byte	4
	.long	164
	.quad	.Ltmp49
	.long	.Ltmp50-.Ltmp49
	.byte	1
	.short	11145
	.byte	0
	.byte	0
	.byte	2
	.long	.Linfo_string6
	.byte	1
	.byte	2
	.long	.Linfo_string7
	.byte	1
	.byte	3
	.quad	.Lfunc_begin7
	.long	.Lfunc_end7-.Lfunc_begin7
	.long	.Linfo_string32
	.byte	6
	.long	254
	.long	.Ldebug_ranges3
	.byte	1
	.short	11652
	.byte	4
	.long	260
	.quad	.Ltmp56
	.long	.Ltmp57-.Ltmp56
	.byte	1
	.short	11550
	.byte	0
	.byte	0
	.byte	2
	.long	.Linfo_string8
	.byte	1
	.byte	2
	.long	.Linfo_string9
	.byte	1
	.byte	3
	.quad	.Lfunc_begin8
	.long	.Lfunc_end8-.Lfunc_begin8
	.long	.Linfo_string33
	.byte	7
	.long	317
	.quad	.Ltmp62
	.long	.Ltmp65-.Ltmp62
	.byte	1
	.short	11793
	.byte	4
	.long	323
	.quad	.Ltmp63
	.long	.Ltmp64-.Ltmp63
	.byte	1
	.short	11721
	.byte	0
	.byte	0
	.byte	2
	.long	.Linfo_string10
	.byte	1
	.byte	2
	.long	.Linfo_string11
	.byte	1
	.byte	3
	.quad	.Lfunc_begin11
	.long	.Lfunc_end11-.Lfunc_begin11
	.long	.Linfo_string34
	.byte	4
	.long	388
	.quad	.Ltmp71
	.long	.Ltmp73-.Ltmp71
	.byte	1
	.short	12935
	.byte	5
	.long	394
	.long	.Ldebug_ranges4
	.byte	1
	.short	12957
	.byte	0
	.byte	2
	.long	.Linfo_string12
	.byte	1
	.byte	3
	.quad	.Lfunc_begin12
	.long	.Lfunc_end12-.Lfunc_begin12
	.long	.Linfo_string35
	.byte	5
	.long	450
	.long	.Ldebug_ranges5
	.byte	1
	.short	15933
	.byte	0
	.byte	2
	.long	.Linfo_string13
	.byte	1
	.byte	3
	.quad	.Lfunc_begin18
	.long	.Lfunc_end18-.Lfunc_begin18
	.long	.Linfo_string36
	.byte	4
	.long	486
	.quad	.Ltmp141
	.long	.Ltmp144-.Ltmp141
	.byte	1
	.short	25333
	.byte	0
	.byte	2
	.long	.Linfo_string14
	.byte	1
	.byte	3
	.quad	.Lfunc_begin19
	.long	.Lfunc_end19-.Lfunc_begin19
	.long	.Linfo_string37
	.byte	5
	.long	530
	.long	.Ldebug_ranges6
	.byte	1
	.short	25874
	.byte	0
	.byte	2
	.long	.Linfo_string15
	.byte	1
	.byte	2
	.long	.Linfo_string16
	.byte	1
	.byte	2
	.long	.Linfo_string17
	.byte	1
	.byte	2
	.long	.Linfo_string18
	.byte	1
	.byte	2
	.long	.Linfo_string19
	.byte	1
	.byte	2
	.long	.Linfo_string20
	.byte	1
	.byte	2
	.long	.Linfo_string21
	.byte	1
	.byte	2
	.long	.Linfo_string22
	.byte	1
	.byte	2
	.long	.Linfo_string23
	.byte	1
	.byte	2
	.long	.Linfo_string24
	.byte	1
	.byte	2
	.long	.Linfo_string25
	.byte	1
	.byte	2
	.long	.Linfo_string26
	.byte	1
	.byte	2
	.long	.Linfo_string27
	.byte	1
	.byte	2
	.long	.Linfo_string28
	.byte	1
	.byte	3
	.quad	.Lfunc_begin21
	.long	.Lfunc_end21-.Lfunc_begin21
	.long	.Linfo_string38
	.byte	6
	.long	578
	.long	.Ldebug_ranges7
	.byte	1
	.short	26027
	.byte	8
	.long	572
	.long	.Ldebug_ranges7
	.byte	1
	.byte	6
	.byte	6
	.long	566
	.long	.Ldebug_ranges7
	.byte	1
	.short	1531
	.byte	4
	.long	584
	.quad	.Ltmp160
	.long	.Ltmp161-.Ltmp160
	.byte	1
	.short	10755
	.byte	4
	.long	590
	.quad	.Ltmp162
	.long	.Ltmp163-.Ltmp162
	.byte	1
	.short	10785
	.byte	4
	.long	596
	.quad	.Ltmp164
	.long	.Ltmp165-.Ltmp164
	.byte	1
	.short	10800
	.byte	4
	.long	602
	.quad	.Ltmp166
	.long	.Ltmp167-.Ltmp166
	.byte	1
	.short	10815
	.byte	6
	.long	608
	.long	.Ldebug_ranges8
	.byte	1
	.short	10830
	.byte	4
	.long	614
	.quad	.Ltmp171
	.long	.Ltmp173-.Ltmp171
	.byte	1
	.short	322
	.byte	4
	.long	620
	.quad	.Ltmp174
	.long	.Ltmp177-.Ltmp174
	.byte	1
	.short	363
	.byte	6
	.long	626
	.long	.Ldebug_ranges9
	.byte	1
	.short	539
	.byte	5
	.long	632
	.long	.Ldebug_ranges10
	.byte	1
	.short	11012
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	0
	.byte	6
	.long	644
	.long	.Ldebug_ranges11
	.byte	1
	.short	26029
	.byte	5
	.long	638
	.long	.Ldebug_ranges11
	.byte	1
	.short	10943
	.byte	0
	.byte	0
	.byte	0
.Ldebug_info_end0:
	.section	.debug_ranges,"",@progbits
.Ldebug_ranges0:
	.quad	.Lfunc_begin4-.Lfunc_begin0
	.quad	.Ltmp19-.Lfunc_begin0
	.quad	.Ltmp20-.Lfunc_begin0
	.quad	.Ltmp21-.Lfunc_begin0
	.quad	.Ltmp22-.Lfunc_begin0
	.quad	.Ltmp23-.Lfunc_begin0
	.quad	.Ltmp24-.Lfunc_begin0
	.quad	.Ltmp26-.Lfunc_begin0
	.quad	.Ltmp27-.Lfunc_begin0
	.quad	.Ltmp28-.Lfunc_begin0
	.quad	.Ltmp29-.Lfunc_begin0
	.quad	.Ltmp30-.Lfunc_begin0
	.quad	.Ltmp31-.Lfunc_begin0
	.quad	.Ltmp32-.Lfunc_begin0
	.quad	.Ltmp33-.Lfunc_begin0
	.quad	.Ltmp34-.Lfunc_begin0
	.quad	0
	.quad	0
.Ldebug_ranges1:
	.quad	.Ltmp38-.Lfunc_begin0
	.quad	.Ltmp41-.Lfunc_begin0
	.quad	.Ltmp42-.Lfunc_begin0
	.quad	.Ltmp43-.Lfunc_begin0
	.quad	0
	.quad	0
.Ldebug_ranges2:
	.quad	.Ltmp44-.Lfunc_begin0
	.quad	.Ltmp45-.Lfunc_begin0
	.quad	.Ltmp46-.Lfunc_begin0
	.quad	.Ltmp47-.Lfunc_begin0
	.quad	.Ltmp48-.Lfunc_begin0
	.quad	.Ltmp52-.Lfunc_begin0
	.quad	0
	.quad	0
.Ldebug_ranges3:
	.quad	.Ltmp55-.Lfunc_begin0
	.quad	.Ltmp58-.Lfunc_begin0
	.quad	.Ltmp59-.Lfunc_begin0
	.quad	.Ltmp60-.Lfunc_begin0
	.quad	0
	.quad	0
.Ldebug_ranges4:
	.quad	.Ltmp73-.Lfunc_begin0
	.quad	.Ltmp74-.Lfunc_begin0
	.quad	.Ltmp75-.Lfunc_begin0
	.quad	.Ltmp77-.Lfunc_begin0
	.quad	.Ltmp78-.Lfunc_begin0
	.quad	.Ltmp79-.Lfunc_begin0
	.quad	0
	.quad	0
.Ldebug_ranges5:
	.quad	.Ltmp91-.Lfunc_begin0
	.quad	.Ltmp92-.Lfunc_begin0
	.quad	.Ltmp93-.Lfunc_begin0
	.quad	.Ltmp94-.Lfunc_begin0
	.quad	0
	.quad	0
.Ldebug_ranges6:
	.quad	.Ltmp146-.Lfunc_begin0
	.quad	.Ltmp147-.Lfunc_begin0
	.quad	.Ltmp148-.Lfunc_begin0
	.quad	.Ltmp149-.Lfunc_begin0
	.quad	.Ltmp150-.Lfunc_begin0
	.quad	.Ltmp151-.Lfunc_begin0
	.quad	.Ltmp152-.Lfunc_begin0
	.quad	.Ltmp153-.Lfunc_begin0
	.quad	.Ltmp154-.Lfunc_begin0
	.quad	.Ltmp155-.Lfunc_begin0
	.quad	0
	.quad	0
.Ldebug_ranges7:
	.quad	.Ltmp159-.Lfunc_begin0
	.quad	.Ltmp181-.Lfunc_begin0
	.quad	.Ltmp184-.Lfunc_begin0
	.quad	.Ltmp186-.Lfunc_begin0
	.quad	0
	.quad	0
.Ldebug_ranges8:
	.quad	.Ltmp168-.Lfunc_begin0
	.quad	.Ltmp180-.Lfunc_begin0
	.quad	.Ltmp185-.Lfunc_begin0
	.quad	.Ltmp186-.Lfunc_begin0
	.quad	0
	.quad	0
.Ldebug_ranges9:
	.quad	.Ltmp178-.Lfunc_begin0
	.quad	.Ltmp180-.Lfunc_begin0
	.quad	.Ltmp185-.Lfunc_begin0
	.quad	.Ltmp186-.Lfunc_begin0
	.quad	0
	.quad	0
.Ldebug_ranges10:
	.quad	.Ltmp179-.Lfunc_begin0
	.quad	.Ltmp180-.Lfunc_begin0
	.quad	.Ltmp185-.Lfunc_begin0
	.quad	.Ltmp186-.Lfunc_begin0
	.quad	0
	.quad	0
.Ldebug_ranges11:
	.quad	.Ltmp181-.Lfunc_begin0
	.quad	.Ltmp182-.Lfunc_begin0
	.quad	.Ltmp183-.Lfunc_begin0
	.quad	.Ltmp184-.Lfunc_begin0
	.quad	.Ltmp186-.Lfunc_begin0
	.quad	.Ltmp187-.Lfunc_begin0
	.quad	0
	.quad	0
	.section	.debug_str,"MS",@progbits,1
.Linfo_string0:
	.asciz	"wasmo"
.Linfo_string1:
	.asciz	"sha256.wasm"
.Linfo_string2:
	.asciz	"sbrk"
.Linfo_string3:
	.asciz	"dlfree"
.Linfo_string4:
	.asciz	"writev"
.Linfo_string5:
	.asciz	"__wasi_fd_write"
.Linfo_string6:
	.asciz	"__isatty"
.Linfo_string7:
	.asciz	"__wasi_fd_fdstat_get"
.Linfo_string8:
	.asciz	"__lseek"
.Linfo_string9:
	.asciz	"__wasi_fd_seek"
.Linfo_string10:
	.asciz	"strlen"
.Linfo_string11:
	.asciz	"fwrite"
.Linfo_string12:
	.asciz	"strerror"
.Linfo_string13:
	.asciz	"memchr"
.Linfo_string14:
	.asciz	"wcrtomb"
.Linfo_string15:
	.asciz	"__main_void"
.Linfo_string16:
	.asciz	"__original_main"
.Linfo_string17:
	.asciz	"_start"
.Linfo_string18:
	.asciz	"__wasi_args_sizes_get"
.Linfo_string19:
	.asciz	"malloc"
.Linfo_string20:
	.asciz	"calloc"
.Linfo_string21:
	.asciz	"__wasi_args_get"
.Linfo_string22:
	.asciz	"main"
.Linfo_string23:
	.asciz	"atoi"
.Linfo_string24:
	.asciz	"block"
.Linfo_string25:
	.asciz	"printf"
.Linfo_string26:
	.asciz	"vfprintf"
.Linfo_string27:
	.asciz	"__stdio_exit"
.Linfo_string28:
	.asciz	"__wasm_call_dtors"
.Linfo_string29:
	.asciz	"dlmalloc"
.Linfo_string30:
	.asciz	"free"
.Linfo_string31:
	.asciz	"__stdio_write"
.Linfo_string32:
	.asciz	"__stdout_write"
.Linfo_string33:
	.asciz	"__stdio_seek"
.Linfo_string34:
	.asciz	"fputs"
.Linfo_string35:
	.asciz	"printf_core"
.Linfo_string36:
	.asciz	"strnlen"
.Linfo_string37:
	.asciz	"wctomb"
.Linfo_string38:
	.asciz	"_start.command_export"
	.section	".note.GNU-stack","",@progbits
	.section	.debug_line,"",@progbits
.Lline_table_start0:
