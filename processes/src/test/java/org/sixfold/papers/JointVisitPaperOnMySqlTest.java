package org.sixfold.papers;

import org.sixfold.testsupport.ProcessOnMySqlTest;

/** The same on a real MySQL server. */
@ProcessOnMySqlTest
class JointVisitPaperOnMySqlTest extends JointVisitPaperTest {}
