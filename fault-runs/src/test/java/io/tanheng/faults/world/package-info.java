/* SPDX-License-Identifier: Apache-2.0 */
/** Whole runs of faults, on services that run as they are shipped. */
@org.jspecify.annotations.NullMarked
package io.tanheng.faults.world;
