/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages;

import io.tanheng.reporting.pages.words.Mark;
import io.tanheng.reporting.query.ChannelNow;
import java.util.Optional;

/**
 * A parameter on the page of its source.
 *
 * @param flag what the device says of the newest value
 * @param age how old the newest value is; empty where there is none
 * @param unused why the method does not use it; absent where it does
 */
public record ChannelLine(ChannelNow now, Optional<Mark> flag, String age, Optional<String> unused) {}
