/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.query;

/** One field of a frame as read, such as {@code CP.DataTime}. */
public record DecodedField(String name, String text) {}
