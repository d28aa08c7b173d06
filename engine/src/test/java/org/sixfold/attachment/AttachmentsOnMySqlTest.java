package org.sixfold.attachment;

import org.sixfold.testsupport.EngineOnMySqlTest;

@EngineOnMySqlTest
class AttachmentsOnMySqlTest extends AttachmentsTest {}
