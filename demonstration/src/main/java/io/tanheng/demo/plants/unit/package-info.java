/* SPDX-License-Identifier: Apache-2.0 */
/** The five simulated installations: load and weather in, stack gas and balances out. */
@NullMarked
package io.tanheng.demo.plants.unit;

import org.jspecify.annotations.NullMarked;
