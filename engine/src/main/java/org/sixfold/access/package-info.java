/** Sign-in, roles, grid scope, masking. */
package org.sixfold.access;
