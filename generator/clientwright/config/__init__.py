"""What the user asks for: `clientwright.toml`, or `[tool.clientwright]`, as jobs."""

from .adhoc import check_name, job_for
from .allowance import Allowance, parse_allowance
from .discovery import (
    CONFIG_NAME,
    PROJECT_NAME,
    PROJECT_TABLE,
    config_in,
    find_config,
)
from .drift import Drift, FailOn, ReportFormat
from .editing import CLIENT, with_clients
from .fields import Fields
from .job import (
    LOCK_NAME,
    Auth,
    HttpLibrary,
    Job,
    is_url,
    without_secrets,
)
from .keys import config_schema
from .loading import check_config, load_config
from .pages import PageRule, PageStyle
from .problems import Place, excerpt_of, nearest, shown
from .selector import Selector, parse_selector

__all__ = [
    "CLIENT",
    "CONFIG_NAME",
    "LOCK_NAME",
    "PROJECT_NAME",
    "PROJECT_TABLE",
    "Allowance",
    "Auth",
    "Drift",
    "FailOn",
    "Fields",
    "HttpLibrary",
    "Job",
    "PageRule",
    "PageStyle",
    "Place",
    "ReportFormat",
    "Selector",
    "check_config",
    "check_name",
    "config_in",
    "config_schema",
    "excerpt_of",
    "find_config",
    "is_url",
    "job_for",
    "load_config",
    "nearest",
    "parse_allowance",
    "parse_selector",
    "shown",
    "with_clients",
    "without_secrets",
]
