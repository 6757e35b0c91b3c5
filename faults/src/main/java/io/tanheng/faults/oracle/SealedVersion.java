/* SPDX-License-Identifier: Apache-2.0 */
package io.tanheng.faults.oracle;

/** That a version of an hour exists, without what it holds. */
record SealedVersion(HourKey key, int version, boolean current, String digest) {}
