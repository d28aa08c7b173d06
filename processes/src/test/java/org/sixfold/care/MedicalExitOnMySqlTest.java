package org.sixfold.care;

import org.sixfold.testsupport.ProcessOnMySqlTest;

/** The same on a real MySQL server. */
@ProcessOnMySqlTest
class MedicalExitOnMySqlTest extends MedicalExitTest {}
