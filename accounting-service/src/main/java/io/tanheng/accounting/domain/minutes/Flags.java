/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.accounting.domain.minutes;

import io.tanheng.telemetry.model.DataFlag;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Data flags by their letter. */
final class Flags {

    private static final Map<Character, DataFlag> BY_CODE =
            Arrays.stream(DataFlag.values()).collect(Collectors.toUnmodifiableMap(DataFlag::code, Function.identity()));

    private Flags() {}

    static DataFlag of(char code) {
        DataFlag flag = BY_CODE.get(code);
        if (flag == null) {
            throw new IllegalArgumentException("No data flag has the letter " + code);
        }
        return flag;
    }
}
