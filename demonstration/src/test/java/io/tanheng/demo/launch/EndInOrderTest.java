/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.demo.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EndInOrderTest {

    private final List<String> told = new ArrayList<>();
    private final EndInOrder end = new EndInOrder();

    @Test
    void theLastStartedEndsFirst() {
        end.add(() -> told.add("servers"));
        end.add(() -> told.add("services"));

        end.endAll(() -> told.add("stopping"), () -> told.add("stopped"));

        assertThat(told).containsExactly("stopping", "services", "servers", "stopped");
    }

    @Test
    void oneThatCannotBeEndedDoesNotKeepTheOthersFromEnding() {
        end.add(() -> told.add("servers"));
        end.add(() -> {
            throw new IllegalStateException("cannot be ended, on purpose");
        });

        end.endAll(() -> {}, () -> {});

        assertThat(told).containsExactly("servers");
    }

    @Test
    void whatIsStartedAfterTheEndHasBegunIsEndedAtOnce() {
        end.add(() -> told.add("early"));
        end.endAll(() -> {}, () -> {});

        end.add(() -> told.add("late"));

        assertThat(told).containsExactly("early", "late");
    }

    @Test
    void endingTwiceEndsOnceAndNothingIsSaidWhereNothingWasStarted() {
        end.endAll(() -> told.add("stopping"), () -> told.add("stopped"));
        end.endAll(() -> told.add("stopping"), () -> told.add("stopped"));

        assertThat(told).isEmpty();
    }
}
