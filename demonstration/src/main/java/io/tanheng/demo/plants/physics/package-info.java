/* SPDX-License-Identifier: Apache-2.0 */
/** What burns and what leaves the stack: balances of the elements, of mass and of heat. Plain physics, no time, no noise. */
@NullMarked
package io.tanheng.demo.plants.physics;

import org.jspecify.annotations.NullMarked;
