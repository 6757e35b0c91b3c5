/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.reporting.pages.assets;

/** A file of ours as it goes out, plain and compressed. */
record Asset(String type, byte[] plain, byte[] compressed) {}
