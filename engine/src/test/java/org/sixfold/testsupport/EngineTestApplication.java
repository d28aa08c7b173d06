package org.sixfold.testsupport;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The engine's modules without models, pages and demo data. */
@SpringBootApplication(scanBasePackages = "org.sixfold")
class EngineTestApplication {}
