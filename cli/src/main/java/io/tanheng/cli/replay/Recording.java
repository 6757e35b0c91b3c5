/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.cli.replay;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** What a file to replay holds. */
sealed interface Recording {

    /** Frames of HJ 212 as they were recorded, good or bad. */
    record Frames(List<Frame> frames) implements Recording {}

    /**
     * A frame.
     *
     * @param line line of the file
     * @param text from {@code ##} to the checksum, without line end
     */
    record Frame(int line, String text) {}

    /** Hours as the United States' CAMPD publishes them. */
    record Hours(List<Hour> hours) implements Recording {}

    /**
     * An hour; what the file leaves empty is absent.
     *
     * @param start in local standard time
     * @param carbonDioxide short tons as the plant reported them
     * @param heatInput mmBtu
     * @param load MW
     */
    record Hour(
            int line,
            LocalDateTime start,
            Optional<BigDecimal> carbonDioxide,
            Optional<BigDecimal> heatInput,
            Optional<BigDecimal> load) {}
}
