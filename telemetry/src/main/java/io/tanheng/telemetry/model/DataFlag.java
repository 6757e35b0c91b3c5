/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.telemetry.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    /** By letter; an hour has thousands of flags. */
    private static final @Nullable DataFlag[] BY_CODE = new DataFlag[128];

    static {
        for (DataFlag flag : values()) {
            BY_CODE[flag.code] = flag;
        }
    }

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
        return text.length() == 1 ? Optional.ofNullable(find(text.charAt(0))) : Optional.empty();
    }

    /**
     * The flag with a letter.
     *
     * @throws IllegalArgumentException where none has it
     */
    public static DataFlag ofCode(char code) {
        DataFlag flag = find(code);
        if (flag == null) {
            throw new IllegalArgumentException("No data flag has the letter " + code);
        }
        return flag;
    }

    private static @Nullable DataFlag find(char code) {
        return code < BY_CODE.length ? BY_CODE[code] : null;
    }

    /** Whether a value with this flag may enter an average. */
    public boolean valid() {
        return valid;
    }
}
