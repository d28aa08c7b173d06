package org.sixfold.retention;

import org.sixfold.testsupport.EngineOnMySqlTest;

@EngineOnMySqlTest
class RetentionOnMySqlTest extends RetentionHttpTest {}
