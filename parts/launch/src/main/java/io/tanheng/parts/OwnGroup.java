/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.parts;

import java.util.ArrayList;
import java.util.List;

/**
 * Commands in a process group of their own, so that Ctrl-C in a terminal reaches only us and we end them in order.
 *
 * <p>Without {@code setsid} they stay in our group, and the terminal ends all at once.
 */
final class OwnGroup {

    private static final boolean SETSID = SearchPath.holds("setsid");

    private OwnGroup() {}

    static List<String> of(String... command) {
        return of(List.of(command));
    }

    static List<String> of(List<String> command) {
        List<String> whole = new ArrayList<>();
        if (SETSID) {
            whole.add("setsid");
        }
        whole.addAll(command);
        return whole;
    }
}
