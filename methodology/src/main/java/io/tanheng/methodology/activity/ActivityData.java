/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.methodology.activity;

import java.util.List;

/** All a site reports for a period, as it stands at one time. */
public record ActivityData(String site, Period period, List<ActivityRecord> records) {

    public ActivityData {
        records = List.copyOf(records);
    }

    /**
     * Reads a file such as {@code plant.yaml}.
     *
     * @param name how mistakes name the file
     * @throws io.tanheng.methodology.file.UnusableFileException with all mistakes of the file
     */
    public static ActivityData read(String name, String text) {
        return new ActivityFile(name, text).read();
    }
}
