/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.errorprone;

import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;

/**
 * What the compiler finds on its path of processors: Error Prone as {@link ErrorProneWithNullAway} has it.
 *
 * <p>The compiler makes a loader of classes for each run, so that Error Prone's thousands of classes would be read, and their code
 * made fast, once for every module. This class alone is loaded so; all others come from the {@link KeptLoader}.
 */
public final class KeptErrorProne implements Plugin {

    @Override
    public String getName() {
        return "KeptErrorProne";
    }

    @Override
    public void init(JavacTask task, String... arguments) {
        try {
            Plugin kept = (Plugin) KeptLoader.get()
                    .loadClass("io.tanheng.errorprone.ErrorProneWithNullAway")
                    .getDeclaredConstructor()
                    .newInstance();
            kept.init(task, arguments);
        } catch (ReflectiveOperationException wrong) {
            throw new IllegalStateException("Error Prone could not be loaded", wrong);
        }
    }
}
