/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.telemetry.model;

import java.util.Arrays;
import java.util.Optional;

/** What the device says of its own value: the data flags of HJ 212-2017, used for every wire format. */
public enum DataFlag {
    NORMAL('N', true),
    /** The monitored installation is stopped. */
    STOPPED('F', false),
    MAINTENANCE('M', false),
    /** Entered by hand; replaces a value the device sent before. */
    MANUAL('S', true),
    FAULT('D', false),
    CALIBRATION('C', false),
    OVER_RANGE('T', false),
    COMMUNICATION_FAULT('B', false);

    private final char code;
    private final boolean valid;

    DataFlag(char code, boolean valid) {
        this.code = code;
        this.valid = valid;
    }

    public char code() {
        return code;
    }

    /** The flag a device wrote; empty for any other text. */
    public static Optional<DataFlag> ofCode(String text) {
        return text.length() == 1
                ? Arrays.stream(values())
                        .filter(flag -> flag.code == text.charAt(0))
                        .findFirst()
                : Optional.empty();
    }

    /** Whether a value with this flag may enter an average. */
    public boolean valid() {
        return valid;
    }
}
