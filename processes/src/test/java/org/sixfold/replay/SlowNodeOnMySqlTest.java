package org.sixfold.replay;

import org.sixfold.testsupport.ProcessOnMySqlTest;

@ProcessOnMySqlTest
class SlowNodeOnMySqlTest extends SlowNodeTest {}
