/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.minutes;

import io.tanheng.telemetry.model.DataFlag;
import org.jspecify.annotations.Nullable;

/** Data flags by their letter. */
final class Flags {

    private static final @Nullable DataFlag[] BY_CODE = new DataFlag[128];

    static {
        for (DataFlag flag : DataFlag.values()) {
            BY_CODE[flag.code()] = flag;
        }
    }

    private Flags() {}

    static DataFlag of(char code) {
        DataFlag flag = code < BY_CODE.length ? BY_CODE[code] : null;
        if (flag == null) {
            throw new IllegalArgumentException("No data flag has the letter " + code);
        }
        return flag;
    }
}
