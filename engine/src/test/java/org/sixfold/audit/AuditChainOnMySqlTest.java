package org.sixfold.audit;

import org.sixfold.testsupport.EngineOnMySqlTest;

@EngineOnMySqlTest
class AuditChainOnMySqlTest extends AuditChainTest {}
