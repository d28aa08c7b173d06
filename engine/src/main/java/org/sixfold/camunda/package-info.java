/** Configuration of the process engine; the only user of its internals. */
package org.sixfold.camunda;
