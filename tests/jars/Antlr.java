import java.io.File;
import java.io.FileOutputStream;
import org.antlr.v4.Tool;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.LexerInterpreter;
import org.antlr.v4.runtime.ParserInterpreter;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.tool.Grammar;

/** antlr4: the tool makes a parser's source of a grammar; the grammar also parses by interpretation. */
public class Antlr {
    static final String GRAMMAR = "grammar Calc;\nprog: (stat NEWLINE)* EOF;\nstat: ID '=' expr # assign | expr # value;\n"
        + "expr: '-' expr # neg | expr op=('*'|'/') expr # mul | expr op=('+'|'-') expr # add | NUM # num | ID # id | '(' expr ')' # par;\n"
        + "ID: [a-zA-Z]+;\nNUM: [0-9]+ ('.' [0-9]+)?;\nNEWLINE: '\\r'? '\\n';\nWS: [ \\t]+ -> skip;\n";

    public static void main(String[] args) throws Exception {
        Grammar g = new Grammar(GRAMMAR);
        for (String text : new String[] {"a = 1 + 2 * -3\n(a + b) / 4.5\n", "1 +\n", "2 $ 3\n"}) {
            LexerInterpreter lexer = g.createLexerInterpreter(CharStreams.fromString(text));
            lexer.removeErrorListeners();
            CommonTokenStream tokens = new CommonTokenStream(lexer);
            ParserInterpreter parser = g.createParserInterpreter(tokens);
            parser.removeErrorListeners();
            ParseTree tree = parser.parse(g.getRule("prog").index);
            System.out.println(tree.toStringTree(parser) + " " + parser.getNumberOfSyntaxErrors() + " " + tokens.size());
            for (Token t : tokens.getTokens().subList(0, 3)) {
                System.out.println(t);
            }
        }
        File dir = File.createTempFile("antlr", "");
        dir.delete();
        dir.mkdir();
        File file = new File(dir, "Calc.g4");
        try (FileOutputStream out = new FileOutputStream(file)) {
            out.write(GRAMMAR.getBytes());
        }
        Tool tool = new Tool(new String[] {file.getPath(), "-visitor", "-package", "calc", "-o", dir.getPath()});
        tool.processGrammarsOnCommandLine();
        String[] names = dir.list();
        java.util.Arrays.sort(names);
        for (String n : names) {
            System.out.println(n + " " + (new File(dir, n).length() > 0));
            new File(dir, n).delete();
        }
        dir.delete();
        System.out.println(tool.getNumErrors());
    }
}
