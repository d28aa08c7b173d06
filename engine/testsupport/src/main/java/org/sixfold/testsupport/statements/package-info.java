/** Which of the mappers' statements the tests of a module have run on a real MySQL. */
package org.sixfold.testsupport.statements;
