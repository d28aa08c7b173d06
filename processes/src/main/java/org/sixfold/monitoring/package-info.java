/** Health monitoring until the lawful end. */
package org.sixfold.monitoring;
