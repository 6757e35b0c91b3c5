/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.telemetry.model;

import java.util.List;
import java.util.Optional;

/** What became of one device frame: readings, or a coded refusal in words. */
public sealed interface Decoded {

    /**
     * A frame that was read.
     *
     * @param deviceCode the identity inside the frame (MN in HJ 212), where the format carries one
     * @param readings in the order of the frame
     */
    record Frame(Optional<String> deviceCode, List<Reading> readings) implements Decoded {}

    /**
     * A frame that was not read.
     *
     * @param detail what was found, what was expected and what to do, in English
     * @param chinese the same in Chinese
     */
    record Refused(TelemetryProblem problem, String detail, String chinese) implements Decoded {}
}
