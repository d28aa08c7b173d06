/** Task forms: their schema and the validation of what is sent in. */
package org.sixfold.form;
