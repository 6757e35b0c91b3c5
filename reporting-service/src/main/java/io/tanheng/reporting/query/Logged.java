/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

import io.tanheng.contracts.log.LogEntry;

/** Something to be shown, and its entry in the evidence log, made of one reading of what was published. */
public record Logged<V>(V view, LogEntry entry) {}
