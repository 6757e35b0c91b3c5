/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.errorprone;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import javax.management.JMException;
import javax.management.ObjectName;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles a file twice in one virtual machine that has nothing of Error Prone on its class path, as a build does, and prints what
 * is complained of in each run and how many loaders are kept. Arguments: the file, and the options of the compiler.
 */
final class TwoRuns {

    private TwoRuns() {}

    public static void main(String[] arguments) throws JMException {
        List<String> all = List.of(arguments);
        for (int run = 1; run <= 2; run++) {
            for (String complaint : complaints(all.get(0), all.subList(1, all.size()))) {
                System.out.println("run " + run + ": " + complaint);
            }
        }
        int kept = ManagementFactory.getPlatformMBeanServer()
                .queryNames(new ObjectName("io.tanheng:errorprone=*"), null)
                .size();
        System.out.println("loaders: " + kept);
    }

    private static List<String> complaints(String file, List<String> options) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        StandardJavaFileManager files = compiler.getStandardFileManager(found, Locale.ROOT, null);
        compiler.getTask(new PrintWriter(System.out, true), files, found, options, null, files.getJavaFileObjects(file))
                .call();
        return found.getDiagnostics().stream()
                .map(one -> one.getMessage(Locale.ROOT).lines().findFirst().orElse(""))
                .toList();
    }
}
