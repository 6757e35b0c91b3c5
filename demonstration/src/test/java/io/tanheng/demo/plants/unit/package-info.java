/* SPDX-License-Identifier: Apache-2.0 */
@NullMarked
package io.tanheng.demo.plants.unit;

import org.jspecify.annotations.NullMarked;
