/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.faults.schedule;

import io.tanheng.faults.network.Weather;
import java.time.Duration;
import java.util.List;

/** Something that is done to the running system; the numbers are those of the fault list in {@code docs/faults.md}. */
public sealed interface Fault {
    /** Under which line of the table it is counted. */
    String kind();

    /** The named points at which processes end themselves. */
    default List<Passage> stops() {
        return List.of();
    }

    /** F1: SIGKILL, all at the same moment. */
    record Kill(List<Target> targets) implements Fault {
        @Override
        public String kind() {
            return "F1 kill " + targets;
        }

        @Override
        public String toString() {
            return "F1 kill " + targets;
        }
    }

    /** F1: SIGKILL of the database server process behind one connection, which makes PostgreSQL restart itself. */
    record KillBackend() implements Fault {
        @Override
        public String kind() {
            return toString();
        }

        @Override
        public String toString() {
            return "F1 kill a PostgreSQL backend";
        }
    }

    /** F1, layer 4: services are killed, started anew, and end themselves at one named place after the other. */
    record StopAt(List<Passage> passages) implements Fault {
        @Override
        public List<Passage> stops() {
            return passages;
        }

        @Override
        public String kind() {
            return "F1 kill, then stop at a named point";
        }

        @Override
        public String toString() {
            return "F1 kill and stop at " + passages;
        }
    }

    /** The passage of a stop point at which the process ends, counted from one. */
    record Passage(StopPoint point, int number) {
        @Override
        public String toString() {
            return point.setting() + ":" + number;
        }
    }

    /** F2: SIGSTOP, a second replica takes over, SIGCONT; then the first is taken away. */
    record PauseWhileAnotherTakesOver(Duration length) implements Fault {
        @Override
        public String kind() {
            return "F2 pause accounting, another takes over";
        }

        @Override
        public String toString() {
            return "F2 pause accounting for " + length.toSeconds() + " s while another takes over";
        }
    }

    /** F2: SIGSTOP and SIGCONT. */
    record Pause(Target target, Duration length) implements Fault {
        @Override
        public String kind() {
            return "F2 pause " + target;
        }

        @Override
        public String toString() {
            return "F2 pause " + target + " for " + length.toMillis() + " ms";
        }
    }

    /** F3: an orderly end and a new start. */
    record Restart(Target target) implements Fault {
        @Override
        public String kind() {
            return toString();
        }

        @Override
        public String toString() {
            return "F3 restart " + target;
        }
    }

    /** F4: bad weather on a connection, then clear weather. */
    record Network(Link link, Weather weather, Duration length) implements Fault {
        @Override
        public String kind() {
            return "F4 " + weather;
        }

        @Override
        public String toString() {
            return "F4 " + weather + " on " + link + " for " + length.toMillis() + " ms";
        }
    }

    /** F5: the disk of a part takes nothing more; then there is room again and the part is started anew. */
    record DiskFull(Target target, Duration length) implements Fault {
        @Override
        public String kind() {
            return "F5 disk full for " + target;
        }

        @Override
        public String toString() {
            return "F5 disk full for " + target + " for " + length.toMillis() + " ms";
        }
    }

    /** F9: a second accounting replica comes, goes and is killed, again and again. */
    record RebalanceStorm(int changes) implements Fault {
        @Override
        public String kind() {
            return "F9 rebalance storm";
        }

        @Override
        public String toString() {
            return "F9 rebalance storm of " + changes + " changes";
        }
    }
}
