/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.source.Channel;
import java.util.Optional;

/**
 * A registered parameter with its newest value.
 *
 * @param latest absent where none has come since this service started
 */
public record ChannelNow(Channel channel, Optional<LatestValue> latest) {}
