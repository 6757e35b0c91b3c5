/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.activity;

import java.util.Map;

/** The files of a version of a pack: text by path. */
public record PackContent(String pack, int version, Map<String, String> files) {

    public PackContent {
        files = Map.copyOf(files);
    }
}
