package org.sixfold.riskarea;

import org.sixfold.testsupport.EngineOnMySqlTest;

@EngineOnMySqlTest
class RiskAreasOnMySqlTest extends RiskAreasTest {}
