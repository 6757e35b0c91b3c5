/* SPDX-License-Identifier: Apache-2.0 */
/** How a source says what it measured: HJ 212 frames or SenML packs. */
@NullMarked
package io.tanheng.demo.plants.wire;

import org.jspecify.annotations.NullMarked;
