lexicon "Test"
choice ruler {
	a	=	"a"	<b>
}
